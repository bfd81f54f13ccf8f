import { expect, test } from 'vitest';
import { idOf, readRow } from './row.ts';

test.each([
  ['404\tYok\tnot found\ta|b\tc\td|e|f', ['404', 'Yok', 'not found', 'a|b', 'c', 'd|e|f']],
  // As it is stored where there are tables beside it.
  ['a/404\t', ['a/404', '', '', '', '', '']],
  ['404', ['404', '', '', '', '', '']],
  ['404\t\t\t\t\t', ['404', '', '', '', '', '']],
])('%j is read', (row, fields) => {
  const { id, title, phrase, former, synonyms, headers } = readRow(row);
  expect([id, title, phrase, ...[former, synonyms, headers].map((own) => own.join('|'))]).toEqual(
    fields,
  );
  expect([former, synonyms, headers].flat()).not.toContain('');
});

test('the id is there without the rest', () => {
  expect(idOf('nginx/499\tx\ty')).toBe('nginx/499');
});
