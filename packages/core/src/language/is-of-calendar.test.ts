import { expect, test } from 'vitest';
import { isOfCalendar } from './is-of-calendar.ts';

test.each([
  ['janvier', 'fr', true],
  ['Janvier', 'fr', false],
  ['déc.', 'fr', true],
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map(
    (day) => [day, 'fr', true] as const,
  ),
  ['Ocak', 'tr', true],
  ['ocak', 'tr', false],
  ['', 'fr', false],
] as const)('%s in %s: %s', (text, tag, expected) => {
  expect(isOfCalendar(text, tag)).toBe(expected);
});
