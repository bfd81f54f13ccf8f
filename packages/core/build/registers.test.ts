import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatLoaders } from '#generated/format-loaders.ts';
import { rules } from '#generated/rules.ts';
import { registers } from './registers.ts';

/** The names of a folder, without the generator’s own way to read it. */
function filesOf(module: string): string[] {
  return readdirSync(registers[module]?.folder ?? '')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
}

test.each([
  ['rules.ts', rules.map(({ id }) => id)],
  ['format-loaders.ts', Object.keys(formatLoaders)],
])('%s lists every file of its folder, by its name', (module, names) => {
  expect([...names].sort()).toEqual(filesOf(module));
});

test.each(Object.entries(registers))('%s knows where its type stands', (_, { typeFile }) => {
  expect(existsSync(typeFile)).toBe(true);
});
