import { buildProject, read } from '@polystatus/core';
import { expect, test } from 'vitest';
import { root } from '../run.ts';
import { codeOwners } from './code-owners.ts';
import { credits } from './credits.ts';

const project = buildProject(read(root).sources, []);

test('a language without names and history says so', () => {
  expect(credits(project, 'tr', [])).toBe('# Türkçe\n\nNobody is named yet.\n');
});

test('authors stand with their number of commits', () => {
  expect(credits(project, 'fr', [{ name: 'A', commits: 3 }])).toBe('# Français\n\n- A (3)\n');
});

test('each language has its team in CODEOWNERS', () => {
  expect(codeOwners(['tr', 'pt-BR']).split('\n').slice(-3)).toEqual([
    '/locales/pt-BR/ @polystatus/pt-br',
    '/locales/tr/ @polystatus/tr',
    '',
  ]);
});
