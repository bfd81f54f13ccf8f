import { expect, test } from 'vitest';
import { Slots } from './slots.ts';

test('as many places as there are, each given back once', () => {
  const slots = new Slots(2);
  const [one, two] = [slots.take(), slots.take()];
  expect(slots.take()).toBeUndefined();
  one?.();
  one?.();
  expect(slots.take()).toBeDefined();
  expect(slots.take()).toBeUndefined();
  two?.();
  expect(slots.take()).toBeDefined();
});

test('256 unless told otherwise', () => {
  const slots = new Slots();
  for (let at = 0; at < 256; at++) expect(slots.take()).toBeDefined();
  expect(slots.take()).toBeUndefined();
});
