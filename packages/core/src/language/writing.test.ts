import { expect, test } from 'vitest';
import { hasHabit, type Habit } from './writing.ts';

test.each<readonly [tag: string, habits: readonly Habit[]]>([
  ['tr', ['capitals', 'accents', 'blanks', 'stops']],
  ['sr-Cyrl', ['capitals', 'accents', 'blanks', 'stops']],
  ['el', ['capitals', 'accents', 'blanks', 'stops']],
  ['ka', ['blanks', 'stops']],
  ['ar', ['blanks', 'stops']],
  ['hi', ['blanks', 'stops']],
  ['ja', ['stops']],
  ['zh-Hant-HK', ['stops']],
  ['my', ['stops']],
  ['th', []],
  ['lo', []],
  ['km', ['stops']],
  ['bo', ['stops']],
  ['zh-Hans', ['stops']],
  ['gsw', ['capitals', 'accents', 'blanks', 'stops', 'noun capitals']],
  ['ksh', ['capitals', 'accents', 'blanks', 'stops', 'noun capitals']],
  ['nds', ['capitals', 'accents', 'blanks', 'stops', 'noun capitals']],
  ['de-AT', ['capitals', 'accents', 'blanks', 'stops', 'noun capitals']],
  ['lb', ['capitals', 'accents', 'blanks', 'stops', 'noun capitals']],
  ['nl', ['capitals', 'accents', 'blanks', 'stops']],
  ['xx', ['capitals', 'accents', 'blanks', 'stops']],
])('%s has %j', (tag, habits) => {
  const all: readonly Habit[] = ['capitals', 'accents', 'blanks', 'stops', 'noun capitals'];
  expect(all.filter((habit) => hasHabit(tag, habit))).toEqual(habits);
});
