import { expect, it, test } from 'vitest';
import { translator } from './translate.ts';

it('says of a message that is not there that it is not, and to whom', () => {
  const translate = translator<string>({ a: 'A', b: { c: 'C {{x}} {{y}}' } }, 'en');
  for (const key of ['b', 'a.b', '__proto__', 'b.toString', 'help.command.ping']) {
    expect(() => translate(key)).toThrow(`There is no message “${key}” in en.`);
    expect(translate.has(key)).toBe(false);
  }
  expect([translate('a'), translate('b.c')]).toEqual(['A', 'C {{x}} {{y}}']);
  expect(translate.has('b.c')).toBe(true);
  expect(translate('b.c', { x: '{{y}}' })).toBe('C {{y}} {{y}}');
});

test.each([
  ['en', 0, '0 entries'],
  ['en', 1, '1 entry'],
  ['fr', 0, '0 entry'],
  ['fr', 1_000_000, '1000000 entries'],
  ['ar', 2, '2 entries'],
])('in %s, %i is “%s”', (tag, count, expected) => {
  const messages = { found_one: '{{count}} entry', found_other: '{{count}} entries' };
  expect(translator(messages, tag)('found', { count })).toBe(expected);
});

it('finds messages in a flat table too, and writes numbers as it is told', () => {
  const translate = translator({ 'list.found_other': '{{count}} of {{all}}' }, 'tr', (value) =>
    value.toLocaleString('tr'),
  );
  expect(translate('list.found', { count: 1234, all: 'x' })).toBe('1.234 of x');
});
