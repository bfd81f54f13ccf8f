import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, read } from '@polystatus/core';
import { expect, test } from 'vitest';
import { root } from '../run.ts';
import { CODE_OWNERS, codeOwners } from './code-owners.ts';

test('each language has its team', () => {
  expect(codeOwners(['tr', 'pt-BR']).split('\n').slice(-3)).toEqual([
    '/locales/pt-BR/ @polystatus/pt-br',
    '/locales/tr/ @polystatus/tr',
    '',
  ]);
});

test('the repository’s own follows from its languages', () => {
  const { locales } = buildProject(read(root).sources, []);
  expect(
    readFileSync(join(root, CODE_OWNERS), 'utf8'),
    `${CODE_OWNERS} is out of date: run pnpm content codeowners.`,
  ).toBe(codeOwners([...locales.keys()]));
});
