import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { idsOf, readWanted, readWeights } from './codes.ts';

test.each([
  ['404', { kind: 'one', code: 404 }],
  ['999', { kind: 'one', code: 999 }],
  ['nginx/499', { kind: 'one', code: 499, id: 'nginx/499' }],
  ['503,503,200', { kind: 'sequence', codes: [503, 503, 200] }],
  ['503%2C200', { kind: 'sequence', codes: [503, 200] }],
  ['random', { kind: 'random' }],
  [
    '200:1,503:0',
    {
      kind: 'random',
      codes: [
        { code: 200, weight: 1 },
        { code: 503, weight: 0 },
      ],
    },
  ],
])('%s', (path, wanted) => expect(readWanted(path)).toEqual(wanted));

test.each([
  '',
  '42',
  '099',
  '1000',
  'nobody/499',
  'aws-elb/000',
  '503,',
  ',503',
  '200:8',
  '__proto__',
])('%j is refused', (path) => expect(() => readWanted(path)).toThrow(Refusal));

test.each([
  ['200', [[200, 1]]],
  [
    '200:8,503:2',
    [
      [200, 8],
      [503, 2],
    ],
  ],
  [
    '200:0.9,500:0.1',
    [
      [200, 0.9],
      [500, 0.1],
    ],
  ],
  ['200:0.9,500:.1', undefined],
  [
    '200,500-502:3',
    [
      [200, 1],
      [500, 3],
      [501, 3],
      [502, 3],
    ],
  ],
  ['504-500', undefined],
  ['200:0', undefined],
  ['200:-1', undefined],
  ['200:1e9', undefined],
  ['99', undefined],
])('weights %s', (text, expected) => {
  const read = (): unknown => readWeights(text, 'codes').map(({ code, weight }) => [code, weight]);
  if (expected === undefined) expect(read).toThrow(Refusal);
  else expect(read()).toEqual(expected);
});

test.each([
  ['codes', 'tooMany', Array(2).fill('100-999').join(',')],
  ['characters', 'length', Array(100).fill('100-100:000001.000001').join(',')],
])('a random choice of too many %s is refused', (_, fault, text) => {
  expect(() => readWeights(text, 'codes')).toThrow(fault);
});

test('more codes than a sequence may have are refused', () => {
  expect(readWanted(Array(100).fill('200').join(','))).toMatchObject({ kind: 'sequence' });
  expect(() => readWanted(Array(101).fill('200').join(','))).toThrow('tooMany');
  expect(() => readWeights(Array(101).fill('200').join(','), 'codes')).toThrow('tooMany');
});

test('any text is read or refused, never anything else', () => {
  const path = fc.oneof(fc.string(), fc.stringMatching(/^[\d,:.-]{0,30}$/));
  fc.assert(
    fc.property(path, (text) => {
      for (const read of [readWanted, (own: string) => readWeights(own, 'codes')]) {
        try {
          read(text);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }
    }),
  );
});

test.each([
  [404, ['404']],
  [999, ['linkedin/999']],
  [499, ['nginx/499', 'google/499', 'esri/499']],
  [255, []],
])('%i means %j', (code, ids) => expect(idsOf(code)).toEqual(ids));
