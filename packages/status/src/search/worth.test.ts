import { expect, test } from 'vitest';
import { FIELD_NAMES, type Field } from './fields.ts';
import { worthIn, type Lengths, type Place } from './worth.ts';

/* Five documents: the first has two words of names, four of situations and eight of text. */
const LENGTHS: Partial<Record<Field, readonly number[]>> = {
  names: [2, 1, 1, 1, 0],
  situations: [4, 2, 2, 2, 0],
  text: [8, 8, 2, 2, 0],
};
const lengths = Object.fromEntries(
  FIELD_NAMES.map((field): [Field, Lengths] => {
    const of = LENGTHS[field] ?? [1, 1, 1, 1, 1];
    return [field, { of, average: of.reduce((sum, one) => sum + one, 0) / of.length }];
  }),
) as Record<Field, Lengths>;

/** `0 names`, or `0 names 2`. */
const placeOf = (text: string): Place => {
  const [document, field, count] = text.split(' ');
  return { document: Number(document), field: field as Field, count: Number(count ?? 1) };
};

/* Whoever changes a weight sees here what becomes of the others. */
test.each<[title: string, places: readonly string[], worth: Readonly<Record<number, number>>]>([
  ['a name', ['0 names'], { 0: 9.16 }],
  ['twice in a name', ['0 names 2'], { 0: 11.75 }],
  ['in several names, more in the shorter one', ['0 names', '1 names'], { 0: 5.78, 1: 6.57 }],
  ['in names and in a text of one', ['0 names', '0 text'], { 0: 10.99 }],
  ['in texts of other lengths', ['0 text', '2 text'], { 0: 1.16, 2: 1.42 }],
  ['in a situation, whose length counts for less', ['0 situations'], { 0: 11.66 }],
  ['in a short situation', ['1 situations'], { 1: 12.48 }],
  ['among synonyms', ['3 synonyms'], { 3: 8.32 }],
  ['in a header field', ['0 headers'], { 0: 4.16 }],
  ['in a summary and in a cause', ['0 summary', '1 causes'], { 0: 6.24, 1: 6.24 }],
  ['in advice', ['0 advice'], { 0: 2.08 }],
  [
    'in all documents',
    ['0 causes', '1 causes', '2 causes', '3 causes', '4 causes'],
    { 0: 0.39, 1: 0.39, 2: 0.39, 3: 0.39, 4: 0.39 },
  ],
  ['nowhere', [], {}],
])('%s', (_title, places, worth) => {
  const rounded = Array.from(worthIn(places.map(placeOf), lengths), ([id, score]) => [
    id,
    Math.round(score * 100) / 100,
  ]);
  expect(Object.fromEntries(rounded)).toEqual(worth);
});
