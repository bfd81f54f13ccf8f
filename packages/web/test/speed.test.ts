import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../src/content.ts';
import { figuresOf } from '../src/developers/speed.ts';
import { elements, read, text } from './site.ts';

const { goals, tables, day } = JSON.parse(
  readFileSync(new URL('../../../docs/speed.json', import.meta.url), 'utf8'),
) as {
  goals: { benchmark: string; what: string; figure: string; measured: number }[];
  tables: Record<string, Record<string, unknown>[]>;
  day: string;
};
const tags = locales.map(({ tag }) => tag);
const rows = (table = ''): string[][] =>
  elements(table, 'tr')
    .slice(1)
    .map((row) => [...elements(row, 'th'), ...elements(row, 'td')].map(text));

test.each(tags)('every goal stands on the page in %s, with the figure and the day', (tag) => {
  const page = read(`/${tag}/developers/speed/`);
  const shown = rows(elements(page, 'table')[0]);
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  expect(shown.map(([what, , measured]) => [what, measured])).toEqual(
    goals.map(({ what, measured }) => [what, text(number.format(measured))]),
  );
  expect(shown.every((cells) => cells.length === 5 && cells.every((cell) => cell !== ''))).toBe(
    true,
  );
  const year = new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' });
  expect(text(page)).toContain(year.format(new Date(day)));
});

test.each(tags)('each table has all its rows, in %s', (tag) => {
  const page = read(`/${tag}/developers/speed/`);
  const [, ...parts] = figuresOf(tag);
  expect(
    elements(page, 'table')
      .slice(1)
      .map((table) => rows(table).length),
  ).toEqual(parts.map(({ part }) => tables[part]?.length));
});

test('what has goals has words, and so a table on the page', () => {
  const parts = figuresOf('en').map(({ part }) => part);
  const measured = Object.entries(tables).filter(([, all]) =>
    goals.some(({ what, figure }) =>
      all.some((row) => figure in row && Object.values(row).includes(what)),
    ),
  );
  for (const [name] of measured.filter(([name]) => name !== 'negotiate'))
    expect(parts).toContain(name);
});
