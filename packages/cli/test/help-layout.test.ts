import { expect, it } from 'vitest';
import { polystatus } from './polystatus.ts';

it.each([
  ['80', /^ {6}--port <number> {2,}number of the port/m],
  ['34', /^ {6}--port <number>\n {8}number of the port/m],
])('help in %s columns leaves room for sentences', (columns, row) => {
  const { stdout } = polystatus(['help', 'serve'], { COLUMNS: columns });
  expect(stdout).toMatch(row);
  const text = stdout.split('\n').filter((line) => !/^ +(?:-|polystatus )/.test(line));
  expect(text.filter((line) => line.length > Number(columns))).toEqual([]);
});
