import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '#generated/rules.ts';
import { STAGE_FAULTS } from './stage-faults.ts';

test('no code is claimed twice', () => {
  const codes = rules.flatMap(({ id, codes }) => codes ?? [id]);
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at || code in STAGE_FAULTS);
  expect(twice).toEqual([]);
});

const written = (file: string): string[] =>
  [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/\bcode: '([a-z0-9-]+)'/g)].map(
    ([, code = '']) => code,
  );

test.each(rules)('$id reports its own codes only', ({ id, codes }) => {
  // A rule may pass on what another stage finds in the registry’s copy.
  const known = new Set([...(codes ?? [id]), 'unneeded-exception']);
  expect(written(`../rules/${id}.ts`).filter((code) => !known.has(code))).toEqual([]);
});

test.each([
  'parse/guard',
  'parse/parse',
  'parse/refuse-unsafe',
  'read/read',
  'state/parse-lock',
  'validate/validate',
])('every code of %s.ts is explained', (file) => {
  const known = new Set([...Object.keys(STAGE_FAULTS), ...rules.map(({ id }) => id)]);
  expect(written(`../${file}.ts`).filter((code) => !known.has(code))).toEqual([]);
});
