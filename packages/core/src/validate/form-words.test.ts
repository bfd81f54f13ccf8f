import { expect, test } from 'vitest';
import { formOf } from './form-words.ts';

test.each([
  ['^https://[^\\s<>"]+$', 'https://www.example.com/docs'],
  ['^\\d{4}-\\d{2}-\\d{2}$', '2026-03-31'],
  ['^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$', 'pt-BR'],
  ['^[A-Za-z][A-Za-z0-9-]*$', 'Retry-After'],
  ['^[0-9]+(?:\\.[0-9]+)*$', '3.13'],
])('%s is told with an example that fits: %s', (pattern, example) => {
  expect(formOf(pattern)).toContain(example);
  expect(example).toMatch(new RegExp(pattern));
});

test('of another pattern it is the pattern', () => {
  expect(formOf('^x+$')).toBe('what the pattern ^x+$ allows; the schema shows an example');
});
