import { describe, expect, it, test } from 'vitest';
import { sayer, translator, wordsAlong } from './translate.ts';

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

describe('along a chain', () => {
  const chain = [
    { tag: 'ar', messages: { search: { label: 'بحث' } } },
    { tag: 'fr', messages: { search: { none: 'Rien', found_one: '{{count}} page' } } },
    {
      tag: 'en',
      messages: {
        skip: 'Skip',
        search: { label: 'Search', found_one: '{{count}} page', found_other: '{{count}} pages' },
      },
    },
  ];
  const say = sayer<string>(chain);

  test.each([
    ['its own word', 'search.label', {}, 'بحث', 'ar'],
    ['the word of a nearer fallback', 'search.none', {}, 'Rien', 'fr'],
    ['the word of the last one', 'skip', {}, 'Skip', 'en'],
    [
      'a form that the nearer one has, counted as it counts',
      'search.found',
      { count: 0 },
      '0 page',
      'fr',
    ],
    ['a form that only the last one has', 'search.found', { count: 2 }, '2 pages', 'en'],
  ])('%s', (_what, key, values, text, lang) => {
    expect(say(key, values)).toEqual({ text, lang });
    expect(say.has(key)).toBe(true);
  });

  test('a message that none has is a fault', () => {
    expect(() => say('nope')).toThrow('There is no message “nope” in ar, fr, en.');
    expect(say.has('nope')).toBe(false);
  });

  test('as one table, the nearest word of each', () => {
    expect(wordsAlong(chain)).toEqual({
      skip: 'Skip',
      search: {
        label: 'بحث',
        none: 'Rien',
        found_one: '{{count}} page',
        found_other: '{{count}} pages',
      },
    });
    expect(wordsAlong([])).toEqual({});
  });
});
