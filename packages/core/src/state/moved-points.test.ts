import { expect, test } from 'vitest';
import { History } from '../../test/history.ts';
import { lockLine } from './lock.ts';
import { listOf, movedPoints, pointLines } from './moved-points.ts';

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
  ['causes.1.title', undefined],
  ['visitor.causes.1', undefined],
  ['related.410', undefined],
  ['visitor.title', undefined],
])('%s is a point of %s', (key, list) => {
  expect(listOf(key)).toBe(list);
});

test('lines of points, by file', () => {
  const lines =
    '{\n"404.causes.0": {},\n"404.causes.1": {},\n"404.title": {},\n"nginx/499.client.1": {}\n}\n';
  expect(pointLines(lines)).toEqual(
    new Map([
      ['404', '"404.causes.0": {},\n"404.causes.1": {},\n'],
      ['nginx/499', '"nginx/499.client.1": {}\n'],
    ]),
  );
});

/** Texts in their places, a dot where there is none: `A . C` has no `causes.1`. */
const textsIn = (list: string, texts: string): Map<string, string> =>
  new Map(
    texts.split(' ').flatMap((text, place) => (text === '.' ? [] : [[`${list}.${place}`, text]])),
  );

test.each<
  readonly [title: string, lock: string, en: string, tr: string, moved: Record<string, unknown>]
>([
  ['in place, none is moved', 'A=a B=b', 'A B', 'a b', {}],
  ['without any line, all go by their place', '.', 'A', 'a b', {}],
  ['two that say the same stay where they are', 'A=a A=b', 'A A', 'a b', {}],
  ['a point without a line is in place', 'A=a', 'A B', 'a b', {}],
  ['one too many has no source', 'A=a B=b', 'A', 'a b', { 'causes.1': undefined }],
  ['all of them, where the source has none', 'A=a', '.', 'a', { 'causes.0': undefined }],
  [
    'two changed places',
    'A=a B=b',
    'B A',
    'a b',
    { 'causes.0': 'causes.1', 'causes.1': 'causes.0' },
  ],
  [
    'all changed places',
    'A=a B=b C=c',
    'C A B',
    'a b c',
    { 'causes.0': 'causes.1', 'causes.1': 'causes.2', 'causes.2': 'causes.0' },
  ],
  ['a place that is empty', 'A=a B=b', 'A . B', 'a b', { 'causes.1': 'causes.2' }],
  ['an unknown one keeps its place, if it is free', 'A=a B=b', 'X B A', 'x b', {}],
  [
    'else it has the first that is free',
    'A=a B=b',
    'B X Y',
    'x b',
    { 'causes.0': 'causes.1', 'causes.1': 'causes.0' },
  ],
  ['of two free places it keeps its own', 'A=a B=b C=c', 'X Y A', 'x y a', {}],
  ['a source is taken once', 'A=a B=a', 'B A', 'a a', {}],
])('%s', (_title, lines, en, tr, moved) => {
  const lock = new Map(
    lines.split(' ').flatMap((line, place) => {
      const [source = '', target] = line.split('=');
      return target === undefined ? [] : [[`404.causes.${place}`, lockLine(source, target)]];
    }),
  );
  const found = movedPoints('404', textsIn('causes', en), textsIn('causes', tr), lock);
  expect(Object.fromEntries(found)).toStrictEqual(moved);
});

test('what another list or file was made from says nothing', () => {
  const lock = new Map([
    ['404.causes.0', lockLine('A', 'a')],
    ['404.causes.1', lockLine('B', 'b')],
    ['404.client.0', lockLine('C', 'a')],
    ['404.title', lockLine('C', 'b')],
    ['410.causes.0', lockLine('C', 'b')],
    ['1404.causes.0', lockLine('C', 'a')],
  ]);
  const source = textsIn('causes', 'B A C');
  const found = movedPoints('404', source, textsIn('causes', 'a b'), lock);
  expect(Object.fromEntries(found)).toEqual({ 'causes.0': 'causes.1', 'causes.1': 'causes.0' });
});

test('texts are named by who knows their names already', () => {
  const lock = new Map([['404.causes.0', { ...lockLine('A', 'a'), exact: 'named' }]]);
  const found = movedPoints('404', textsIn('causes', 'X A'), textsIn('causes', 'a'), lock, (text) =>
    text === 'A' ? 'named' : 'other',
  );
  expect(Object.fromEntries(found)).toEqual({ 'causes.0': 'causes.1' });
});
