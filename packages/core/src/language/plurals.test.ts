import { expect, test } from 'vitest';
import { messagesOf } from '../parse/message.ts';
import { isExact, formsOf, pluralsOf } from './plurals.ts';

const shapes = (value: unknown): string[] =>
  pluralsOf(messagesOf(value)).map(
    ({ key, type, forms }) => `${key} ${type} ${[...forms.keys()].join(' ')}`,
  );

test.each([
  [{ a: { b_one: 'x', b_other: 'y' } }, ['a.b cardinal one other']],
  [{ b_other: '{{count}} y' }, ['b cardinal other']],
  [{ see_other: 'See Other' }, []],
  [{ b_ordinal_one: '1st', b_ordinal_other: 'nth' }, ['b_ordinal ordinal one other']],
  [{ plain: 'x' }, []],
])('%j', (value, expected) => {
  expect(shapes(value)).toEqual(expected);
});

test.each([
  ['en', 'cardinal', 'one other'],
  ['en', 'ordinal', 'one two few other'],
  ['fr', 'cardinal', 'one many other'],
  ['tr', 'cardinal', 'one other'],
  ['ja', 'cardinal', 'other'],
] as const)('%s %s: %s', (tag, type, forms) => {
  expect([...formsOf(tag, type)].sort()).toEqual(forms.split(' ').sort());
});

test.each([
  ['ar', ['zero', 'one', 'two']],
  ['he', ['zero', 'one', 'two']],
  ['en', ['zero', 'one']],
  ['de', ['zero', 'one']],
  ['pl', ['zero', 'one']],
  ['fr', ['zero']],
  ['ru', ['zero']],
  ['ja', ['zero']],
])('in %s, %j stand for one number each', (tag, exact) => {
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
  expect(forms.filter((form) => isExact(`results_${form}`, tag))).toEqual(exact);
});
