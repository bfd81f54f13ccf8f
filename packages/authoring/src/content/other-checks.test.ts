import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@polystatus/core';
import { STAGE_FAULTS } from '@polystatus/core/validate';
import { expect, test } from 'vitest';
import { repository } from './arguments.ts';
import { otherChecks } from './other-checks.ts';

const { canonical, tools } = otherChecks();
const ids = Object.keys(canonical);
const named = new Set(tools.flatMap(({ checks }) => Object.values(checks).flat()));

test('there are 72 canonical checks and 14 of our own', () => {
  expect(ids.filter((id) => !id.startsWith('X'))).toHaveLength(72);
  expect(ids.filter((id) => id.startsWith('X'))).toHaveLength(14);
});

test.each([
  ['Weblate', 46, 38],
  ['Translate Toolkit', 40, 8],
  ['Crowdin', 13, 6],
  ['compare-locales', 19, 10],
])('%s has %d checks that matter and %d that do not', (name, matter, others) => {
  const tool = tools.find((candidate) => candidate.name === name);
  expect(Object.keys(tool?.checks ?? {})).toHaveLength(matter);
  expect(Object.values(tool?.['left-out'] ?? {}).flat()).toHaveLength(others);
});

test('the tools’ checks come down to all canonical ones but the note for translators', () => {
  expect(ids.filter((id) => !id.startsWith('X') && !named.has(id))).toEqual(['S13']);
  expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(Object.entries(canonical))('%s is done by what exists', (_, { 'done-by': names }) => {
  const known = new Set([...rules.map(({ id }) => id), ...Object.keys(STAGE_FAULTS)]);
  expect(names).not.toEqual([]);
  const unknown = names.filter((name) => !known.has(name));
  expect(unknown.filter((path) => !/\//.test(path) || !existsSync(join(repository, path)))).toEqual(
    [],
  );
});
