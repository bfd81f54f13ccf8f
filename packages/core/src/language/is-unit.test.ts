import { expect, test } from 'vitest';
import { isUnit } from './is-unit.ts';

test.each(['in', 'in²', 'km/h', 'm³', 'ft', 'GB'])('%s is a unit', (text) => {
  expect(isUnit(text)).toBe(true);
});

test.each(['day', 'In', 'on', 'in a', ''])('%s is none', (text) => {
  expect(isUnit(text)).toBe(false);
});
