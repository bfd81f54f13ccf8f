import { expect, test } from 'vitest';
import { placeOf } from './place-of.ts';

const WORDS = ['gone', 'moved', 'not found', 'teapot'];

test.each([
  ['what stands there', 'moved', 1],
  ['what begins one', 'mo', 1],
  ['what stands between', 'lost', 1],
  ['before all', 'a', 0],
  ['behind all', 'zebra', 4],
  ['nothing', '', 0],
])('%s', (_, word, place) => {
  expect(placeOf(WORDS, word)).toBe(place);
  expect(placeOf([], word)).toBe(0);
});
