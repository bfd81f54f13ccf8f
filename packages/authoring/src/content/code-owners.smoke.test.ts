import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, read } from '@polystatus/core';
import { expect, test } from 'vitest';
import { repository } from './arguments.ts';
import { CODE_OWNERS, codeOwners } from './code-owners.ts';

test('the repository’s own follows from its languages', () => {
  const { locales } = buildProject(read(repository).sources, []);
  expect(
    readFileSync(join(repository, CODE_OWNERS), 'utf8'),
    `${CODE_OWNERS} is out of date: run pnpm content codeowners.`,
  ).toBe(codeOwners([...locales.keys()]));
});
