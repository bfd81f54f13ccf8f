import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CANONICAL_CHECKS, COVERED_BY_TESTS } from './canonical-checks.ts';
import { coveredBy } from './covered-by.ts';
import { REFERENCE_TOOLS } from './rule-table.ts';
import { rules } from '#generated/rules.ts';
import { STAGE_FAULTS } from './stage-faults.ts';

const ids = Object.keys(CANONICAL_CHECKS);

test('there are 72 canonical checks and 13 of our own', () => {
  expect(ids.filter((id) => !id.startsWith('X'))).toHaveLength(72);
  expect(ids.filter((id) => id.startsWith('X'))).toHaveLength(13);
});

test.each([
  ['Weblate', 46, 38],
  ['Translate Toolkit', 40, 8],
  ['Crowdin', 13, 6],
  ['compare-locales', 19, 10],
])('%s has %d checks that matter and %d that do not', (name, matter, others) => {
  const tool = REFERENCE_TOOLS.find((candidate) => candidate.name === name);
  expect(Object.keys(tool?.checks ?? {})).toHaveLength(matter);
  expect(Object.values(tool?.leftOut ?? {}).flat()).toHaveLength(others);
});

test('the tools’ checks come down to all canonical ones but the note for translators', () => {
  const named = new Set<string>(
    REFERENCE_TOOLS.flatMap(({ checks }) => Object.values(checks).flat()),
  );
  expect(ids.filter((id) => !id.startsWith('X') && !named.has(id))).toEqual(['S13']);
});

test('every canonical check is done by a rule, a stage before them, or a test', () => {
  const open = [...coveredBy()].filter(
    ([, by]) => by.rules.length === 0 && by.stages.length === 0 && by.test === undefined,
  );
  expect(open.map(([id]) => id)).toEqual([]);
});

test('rules cover only checks that exist', () => {
  const claimed = rules.flatMap(({ covers }) => covers ?? []);
  expect(claimed.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(Object.values(COVERED_BY_TESTS))('%s exists', (path) => {
  expect(existsSync(new URL(`../../../${path}`, import.meta.url))).toBe(true);
});

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
  expect(written(`rules/${id}.ts`).filter((code) => !known.has(code))).toEqual([]);
});

test.each(['guard', 'parse', 'validate', 'refuse-unsafe', 'read', 'state/parse-lock'])(
  'every code of %s.ts is explained',
  (file) => {
    const known = new Set([...Object.keys(STAGE_FAULTS), ...rules.map(({ id }) => id)]);
    expect(written(`${file}.ts`).filter((code) => !known.has(code))).toEqual([]);
  },
);
