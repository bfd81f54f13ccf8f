import { expect, test } from 'vitest';
import { History } from '../../test/history.ts';
import { listOf, pointLines } from './moved-points.ts';

type Points = readonly string[];

/** Lists in both languages, synced, and what then becomes of them. */
function after(en: Points, tr: Points): History {
  const history = new History();
  return history
    .en({ causes: ['A.', 'B.', 'C.'] })
    .tr({ causes: ['a', 'b', 'c'] })
    .sync()
    .en({ causes: en })
    .tr({ causes: tr });
}

test.each<readonly [string, Points, Points, string]>([
  ['nothing changed', ['A.', 'B.', 'C.'], ['a', 'b', 'c'], 'A.=a B.=b C.=c'],
  ['the source lost its first', ['B.', 'C.'], ['a', 'b', 'c'], 'B.=b C.=c -=a obsolete'],
  ['the source lost one', ['A.', 'C.'], ['a', 'b', 'c'], 'A.=a C.=c -=b obsolete'],
  ['the source lost its last', ['A.', 'B.'], ['a', 'b', 'c'], 'A.=a B.=b -=c obsolete'],
  ['both lost one', ['A.', 'C.'], ['a', 'c'], 'A.=a C.=c'],
  [
    'the source got a first',
    ['X.', 'A.', 'B.', 'C.'],
    ['a', 'b', 'c'],
    'A.=a B.=b C.=c X.=- missing',
  ],
  ['the source got one', ['A.', 'X.', 'B.', 'C.'], ['a', 'b', 'c'], 'A.=a B.=b C.=c X.=- missing'],
  ['both got one', ['A.', 'X.', 'B.', 'C.'], ['a', 'x', 'b', 'c'], 'A.=a B.=b C.=c X.=x'],
  [
    'it came last in the translation',
    ['A.', 'X.', 'B.', 'C.'],
    ['a', 'b', 'c', 'x'],
    'A.=a B.=b C.=c X.=x',
  ],
  ['the translation lost one', ['A.', 'B.', 'C.'], ['a', 'c'], 'A.=a B.=- missing C.=c'],
  [
    'the translation has its last alone',
    ['A.', 'B.', 'C.'],
    ['c'],
    'A.=- missing B.=- missing C.=c',
  ],
  ['the source changed its order', ['C.', 'A.', 'B.'], ['a', 'b', 'c'], 'A.=a B.=b C.=c'],
  ['one is another now', ['A.', 'Z.', 'C.'], ['a', 'b', 'c'], 'A.=a C.=c Z.=b stale'],
  [
    'one is another, and one is gone',
    ['A.', 'Z.'],
    ['a', 'b', 'c'],
    'A.=a Z.=b stale -=c obsolete',
  ],
])('%s', (_title, en, tr, expected) => {
  const history = after(en, tr);
  const pairs = (): string =>
    history.states
      .map(
        ({ source = '-', target = '-', state }) =>
          `${source}=${target}${state === 'translated' ? '' : ` ${state}`}`,
      )
      .sort((a, b) => (a < b ? -1 : 1))
      .join(' ');
  const sorted = expected
    .split(/ (?=\S+=)/)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(' ');
  expect(pairs()).toBe(sorted);
  // What a lock remembers of it says the same again.
  history.sync();
  expect(pairs()).toBe(sorted);
});

test.each([
  ['causes.1', 'causes'],
  ['causes', undefined],
  ['related.410', undefined],
  ['visitor.title', undefined],
])('%s is a point of %s', (key, list) => {
  expect(listOf(key)).toBe(list);
});

test('lines of points, by file', () => {
  const lines = '{\n"404.causes.0": {},\n"404.title": {},\n"nginx/499.client.1": {}\n}\n';
  expect(pointLines(lines)).toEqual(
    new Map([
      ['404', '"404.causes.0": {},\n'],
      ['nginx/499', '"nginx/499.client.1": {}\n'],
    ]),
  );
});
