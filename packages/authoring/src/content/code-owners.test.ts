import { expect, test } from 'vitest';
import { codeOwners } from './code-owners.ts';

test('each language has its team', () => {
  expect(codeOwners(['tr', 'pt-BR']).split('\n').slice(-3)).toEqual([
    '/locales/pt-BR/ @polystatus/pt-br',
    '/locales/tr/ @polystatus/tr',
    '',
  ]);
});
