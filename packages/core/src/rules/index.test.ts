import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnose, faults } from '../../test/project.ts';
import { rules } from './index.ts';

const folder = readdirSync(new URL('.', import.meta.url)).sort();
const names = folder
  .filter((name) => /^(?!index)[a-z-]+\.ts$/.test(name))
  .map((name) => name.slice(0, -3));

test('the list holds every file of the folder and nothing else', () => {
  expect(rules.map(({ id }) => id)).toEqual(names);
});

test.each(names)('%s has a test beside it', (name) => {
  expect(folder).toContain(`${name}.test.ts`);
});

test.each(rules)('$id explains itself in a sentence', ({ description }) => {
  expect(description).toMatch(/^\p{Lu}.{15,}\.$/u);
});

test('a clean project has no faults, not even warnings', () => {
  expect(faults()).toEqual([]);
  expect(diagnose()).toEqual([]);
});
