import { expect, test } from 'vitest';
import { lockLine, type LockLine } from './lock.ts';
import { matchingLines } from './matching-lines.ts';

const pair = (id: string, source: string | undefined, target: string | undefined) => {
  const [file = '', ...rest] = id.split('.');
  return { id, file, key: rest.join('.'), source, target };
};
const [A, B] = [lockLine('A', 'a'), lockLine('B', 'b')];

test.each<
  [
    title: string,
    pairs: readonly ReturnType<typeof pair>[],
    lock: Readonly<Record<string, LockLine>>,
    found: Readonly<Record<string, LockLine>>,
  ]
>([
  ['its own', [pair('404.title', 'A', 'a')], { '404.title': A }, { '404.title': A }],
  ['its own, stale', [pair('404.title', 'X', 'a')], { '404.title': A }, { '404.title': A }],
  ['its own, both anew', [pair('404.title', 'X', 'y')], { '404.title': A }, { '404.title': A }],
  ['none', [pair('404.title', 'A', 'a')], {}, {}],
  ['none, of another text', [pair('404.title', 'A', 'a')], { '410.title': B }, {}],
  [
    'its own, without a translation',
    [pair('404.title', 'A', undefined)],
    { '404.title': A },
    { '404.title': A },
  ],
  [
    'that of another name of the file',
    [pair('404.title', 'A', 'a')],
    { '410.title': A },
    { '404.title': A },
  ],
  [
    'that of another name of the message',
    [pair('404.title', 'A', 'a')],
    { '404.name': A },
    { '404.title': A },
  ],
  ['not that of another name of both', [pair('404.title', 'A', 'a')], { '410.name': A }, {}],
  [
    'not that of a message that is there',
    [pair('404.title', 'A', 'a'), pair('410.title', 'A', 'a')],
    { '410.title': A },
    { '410.title': A },
  ],
  [
    'that of a point that moved',
    [pair('404.causes.0', 'B', 'b'), pair('404.causes.1', 'A', 'a')],
    { '404.causes.0': A, '404.causes.1': B },
    { '404.causes.0': B, '404.causes.1': A },
  ],
  [
    'that of a point that moved far down',
    [pair('404.causes.0', 'B', 'b'), pair('404.causes.10', 'A', 'a')],
    { '404.causes.0': A, '404.causes.10': B },
    { '404.causes.0': B, '404.causes.10': A },
  ],
  [
    'its own, of two points that say the same',
    [pair('404.causes.0', 'A', 'a'), pair('404.causes.1', 'X', 'a')],
    { '404.causes.0': A, '404.causes.1': lockLine('B', 'a') },
    { '404.causes.0': A, '404.causes.1': lockLine('B', 'a') },
  ],
  [
    'its own, of a point that has no source any more',
    [pair('404.causes.0', 'A', 'a'), pair('404.causes.1', undefined, 'b')],
    { '404.causes.0': A, '404.causes.1': B },
    { '404.causes.0': A, '404.causes.1': B },
  ],
  [
    'that of a point that moved and lost its source',
    [pair('404.causes.0', 'B', 'b'), pair('404.causes.1', undefined, 'a')],
    { '404.causes.0': A, '404.causes.1': B },
    { '404.causes.0': B, '404.causes.1': A },
  ],
  [
    'its own, where its source stayed and another point says the same now',
    [pair('404.causes.0', 'A', 'b'), pair('404.causes.1', 'B', 'b')],
    { '404.causes.0': A, '404.causes.1': B },
    { '404.causes.0': A, '404.causes.1': B },
  ],
  [
    'its own, where it is no point and another message says the same now',
    [pair('404.title', 'X', 'b')],
    { '404.title': A, '404.name': B, '410.title': B },
    { '404.title': A },
  ],
  [
    'that of another name of a message that lost its source',
    [pair('404.title', 'A', 'a'), pair('404.name', undefined, 'x')],
    { '404.name': A },
    { '404.title': A, '404.name': A },
  ],
  [
    'that of its list before that of another file',
    [pair('404.causes.0', 'A', 'a')],
    { '404.causes.1': A, '410.causes.0': lockLine('X', 'a') },
    { '404.causes.0': A },
  ],
  [
    'that of the same name before that of the same file',
    [pair('404.title', 'A', 'a')],
    { '404.name': lockLine('X', 'a'), '410.title': A },
    { '404.title': A },
  ],
  [
    'not that of a point of another list',
    [pair('404.causes.0', 'B', 'b')],
    { '404.causes.0': A, '404.client.0': B },
    { '404.causes.0': A },
  ],
])('a message has the line: %s', (_title, pairs, lock, found) => {
  const matching = matchingLines(pairs, new Map(Object.entries(lock)));
  expect(Object.fromEntries(matching)).toEqual(found);
});

test('of some messages, what the others are called is still known', () => {
  const pairs = [pair('404.title', 'A', 'a')];
  const all = [...pairs, pair('410.title', 'A', 'a')];
  const lock = new Map([['410.title', A]]);
  expect(matchingLines(pairs, lock).size).toBe(1);
  expect(matchingLines(pairs, lock, () => all).size).toBe(0);
});
