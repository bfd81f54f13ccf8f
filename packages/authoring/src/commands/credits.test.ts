import { buildProject, read } from '@polystatus/core';
import { projectRoot } from '@polystatus/core/test/project';
import { expect, test } from 'vitest';
import { credits } from './credits.ts';

const project = buildProject(read(projectRoot).sources, []);

test('a language without names and history says so', () => {
  expect(credits(project, 'tr', [])).toBe('# Türkçe\n\nNobody is named yet.\n');
});

test('authors stand with their number of commits', () => {
  expect(credits(project, 'fr', [{ name: 'A', commits: 3 }])).toBe('# Français\n\n- A (3)\n');
});
