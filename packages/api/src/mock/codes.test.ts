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
  ['503%2c200%2C201', { kind: 'sequence', codes: [503, 200, 201] }],
  ['503,200/orders', { kind: 'sequence', codes: [503, 200] }],
  ['504/499', { kind: 'one', code: 504 }],
  ['nginx/499/orders', { kind: 'one', code: 499, id: 'nginx/499' }],
  ['random/orders', { kind: 'random' }],
  ['random', { kind: 'random' }],
  [
    '200%3a1%2C503%3A2',
    {
      kind: 'random',
      codes: [
        { code: 200, weight: 1 },
        { code: 503, weight: 2 },
      ],
    },
  ],
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
  '200,4040',
  '200,x404',
  'Random',
])('%j is refused', (path) =>
  expect(() => readWanted(path)).toThrow(
    expect.objectContaining({ name: 'Refusal', message: 'path', parameter: 'code', status: 400 }),
  ),
);

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
  ['200,504-500', undefined],
  ['504-504', [[504, 1]]],
  [
    '200:0,410:000000.000001',
    [
      [200, 0],
      [410, 0.000001],
    ],
  ],
  ['200:123456', [[200, 123_456]]],
  ['200:1234567', undefined],
  ['200:1.1234567', undefined],
  ['200:', undefined],
  ['200-', undefined],
  ['x200', undefined],
  ['200:1x', undefined],
  ['200,', undefined],
  ['', undefined],
  ['200:0', undefined],
  ['200:-1', undefined],
  ['200:1e9', undefined],
  ['99', undefined],
])('weights %s', (text, expected) => {
  const read = (): unknown => readWeights(text, 'codes').map(({ code, weight }) => [code, weight]);
  if (expected === undefined)
    expect(read).toThrow(expect.objectContaining({ message: 'codes', parameter: 'codes' }));
  else expect(read()).toEqual(expected);
});

const LONGEST = Array(100).fill('100-100:000001.0001').join(',');

test.each([
  ['codes', 'tooMany', { most: 1000 }, '100-999,100-199', ',200'],
  ['characters', 'length', { least: 1, most: 2000 }, `${LONGEST}0`, '0'],
  ['members', 'tooMany', { most: 100 }, Array(100).fill('200').join(','), ',200'],
])('a random choice of too many %s is refused', (_, fault, values, most, more) => {
  expect(readWeights(most, 'codes').length).toBeGreaterThan(0);
  expect(() => readWeights(most + more, 'codes')).toThrow(
    expect.objectContaining({
      message: fault,
      parameter: 'codes',
      values: { ...values, parameter: 'codes' },
    }),
  );
});

test('more codes than a sequence may have are refused', () => {
  expect(readWanted(Array(100).fill('200').join(','))).toMatchObject({ kind: 'sequence' });
  expect(() => readWanted(Array(101).fill('200').join(','))).toThrow(
    expect.objectContaining({ message: 'tooMany', values: { most: 100, parameter: 'code' } }),
  );
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
