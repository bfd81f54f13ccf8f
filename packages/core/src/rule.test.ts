import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '#generated/rules.ts';
import { diagnose, faults } from '../test/project.ts';

const folder = readdirSync(new URL('rules/', import.meta.url));

test.each(rules)('$id is called what its file is called, and has a test beside it', ({ id }) => {
  expect(folder).toContain(`${id}.ts`);
  expect(folder).toContain(`${id}.test.ts`);
});

test('no two rules have an id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test.each(rules)('$id explains itself in a sentence', ({ description }) => {
  expect(description).toMatch(/^\p{Lu}.{15,}\.$/u);
});

test('a clean project has no faults, not even warnings', () => {
  expect(faults()).toEqual([]);
  expect(diagnose()).toEqual([]);
});
