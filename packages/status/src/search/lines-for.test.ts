import { expect, test } from 'vitest';
import { linesFor } from './lines-for.ts';

const WORDS = 'abc abcd banana bandana lo lock locked locker lockers passport password passwords';
const words = [...WORDS.split(' '), 'x1234567', 'yasak', 'yasaklanmis']
  .map((word) => `${word} 0A`)
  .join('\n');
const index = { words };

/* Words of texts, and how near each is to the one that was typed. */
test.each<[title: string, typed: string, near: Readonly<Record<string, number>>]>([
  [
    'itself, and words that begin with it',
    'lock',
    { lock: 1, locked: 0.364, locker: 0.364, lockers: 0.354 },
  ],
  [
    'itself, what it begins with, and what begins like it',
    'locked',
    { locked: 1, lock: 0.467, locker: 0.417, lockers: 0.357 },
  ],
  ['three letters begin nothing', 'loc', {}],
  ['… and are found', 'abc', { abc: 1 }],
  ['an ending', 'locks', { lock: 0.56 }],
  ['… as long as it may be', 'lockerxxxx', { locker: 0.42, lockers: 0.3 }],
  ['… too long', 'lockerxxxxx', {}],
  ['another ending', 'yasaklandi', { yasaklanmis: 0.364 }],
  ['between a stem and an ending', 'yasakla', { yasaklanmis: 0.361, yasak: 0.5 }],
  ['a letter too few', 'pasword', { password: 0.222 }],
  ['a slip behind a common beginning', 'passwrod', { password: 0.313 }],
  ['a slip that may be in the last letter', 'banane', { banana: 0.417 }],
  ['two slips in a long word', 'psasowrd', { password: 0.2 }],
  ['a slip in four letters', 'abce', { abc: 0.188, abcd: 0.2 }],
  ['what has a figure is no slip', 'x1334567', {}],
  ['nothing like it', 'zzz', {}],
])('%s: %s', (_title, typed, near) => {
  expect(nearTo(typed)).toEqual(near);
});

test('what is a word in a ring is no slip', () => {
  expect(nearTo('psasowrd', false)).toEqual({});
  expect(nearTo('locks', false)).toEqual({ lock: 0.56 });
});

function nearTo(word: string, isTyped?: boolean): Record<string, number> {
  const found = linesFor(index, word, isTyped);
  return Object.fromEntries(
    found.map(([line, closeness]) => [line.slice(0, -3), Math.round(closeness * 1000) / 1000]),
  );
}
