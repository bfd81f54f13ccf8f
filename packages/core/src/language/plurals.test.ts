import { expect, test } from 'vitest';
import { messagesOf } from '../parse/message.ts';
import {
  formsOf,
  isExact,
  isForm,
  nounStays,
  nounsStay,
  pluralsOf,
  typeOf,
  withoutForm,
  withoutRareForm,
} from './plurals.ts';

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
  [{ a_one_b: '{{count}}' }, []],
  [{ b_one: 'One', b_other: 'Several' }, ['b cardinal one other']],
  [{ b_other: 'y {{count}}' }, ['b cardinal other']],
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

test.each(
  (
    'az bn cy eu fa hu hy id ja ka kk km ko ku ky lo mn ms my th tk tl tr ug uz vi zh ' +
    'da de hi is mr nb nn no pa sv ur de-CH zh-Hant'
  ).split(' '),
)('in %s a noun may stay as it is behind a number', (tag) => {
  expect(nounsStay(tag)).toBe(true);
});

test.each(['en', 'fr', 'ru', 'ar', 'a', 'z', ''])('in “%s” it does not', (tag) => {
  expect(nounsStay(tag)).toBe(false);
});

test.each([
  ['results_zero', 'results', 'results_other', 'cardinal'],
  ['results_one', 'results', 'results_one', 'cardinal'],
  ['results_two', 'results', 'results_other', 'cardinal'],
  ['results_few', 'results', 'results_other', 'cardinal'],
  ['results_many', 'results', 'results_other', 'cardinal'],
  ['results_other', 'results', 'results_other', 'cardinal'],
  ['place_ordinal_few', 'place_ordinal', 'place_ordinal_other', 'ordinal'],
])('%s is a form of %s, in general %s; its numbers are %s', (key, whole, general, type) => {
  expect([isForm(key), withoutForm(key), withoutRareForm(key), typeOf(key)]).toEqual([
    true,
    whole,
    general,
    type,
  ]);
});

test.each(['results', 'one', 'results_one_more', 'results_several'])('%s is no form', (key) => {
  expect([isForm(key), withoutForm(key), withoutRareForm(key)]).toEqual([false, key, key]);
});

test.each([
  ['mois', 'fr', true],
  ['mois', 'fr-CA', true],
  ['prix', 'fr', true],
  ['nez', 'fr', true],
  ['sexe', 'fr', false],
  ['page', 'fr', false],
  ['mois', 'en', false],
])('%s in %s has one form for both: %s', (noun, tag, expected) => {
  expect(nounStays(noun, tag)).toBe(expected);
});
