import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../report/diagnostic.ts';
import { lockLine, printLock, type Lock, type LockLine } from './lock.ts';
import { parseLock } from './parse-lock.ts';

const FILE = 'locales/tr/lock.json';
const parse = (text: string): { lock: Lock | undefined; faults: string[]; hints: string } => {
  const into: Diagnostic[] = [];
  const lock = parseLock({ path: FILE, identity: { kind: 'lock', tag: 'tr' }, text }, into);
  const faults = into.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );
  return { lock, faults, hints: into.map(({ hint }) => hint).join('\n') };
};

const line = lockLine('Not Found', 'Bulunamadı');
const good = printLock(
  new Map([
    ['404.title', line],
    ['410.title', { ...lockLine('Gone', 'Kaldırıldı', 'reviewed'), by: 'Ayşe' }],
  ]),
);
const changed = (change: Record<string, unknown>): string =>
  `{\n"404.title": ${JSON.stringify({ ...line, ...change })}\n}\n`;

test('one line a message, sorted, so that git merges line by line', () => {
  expect(good.split('\n')).toEqual([
    '{',
    '"404.title": {"exact":"ABnfxLMtY8","normal":"ABnfxLMtY8","target":"rLdKLGRcF2","state":"translated"},',
    '"410.title": {"exact":"VfaojcAlee","normal":"VfaojcAlee","target":"_vZDDiQeS2","state":"reviewed","by":"Ayşe"}',
    '}',
    '',
  ]);
  expect(printLock(new Map())).toBe('{}\n');
});

test.each<
  readonly [title: string, text: string, faults: readonly string[], kept: readonly string[]]
>([
  ['as it was written', good, [], ['404.title', '410.title']],
  [
    'reformatted by an editor',
    JSON.stringify(JSON.parse(good), undefined, 2),
    [],
    ['404.title', '410.title'],
  ],
  ['with Windows line ends', good.replaceAll('\n', '\r\n'), [], ['404.title', '410.title']],
  ['empty', '', ['1:1 damaged-lock The lock is not valid JSON from here on.'], []],
  [
    'cut short',
    good.slice(0, 60),
    ['2:59 damaged-lock The lock is not valid JSON from here on.'],
    [],
  ],
  [
    'without a comma',
    good.replace('},', '}'),
    ['3:1 damaged-lock The lock is not valid JSON from here on.'],
    [],
  ],
  [
    'a list',
    '[]',
    ['1:1 damaged-lock The lock must be an object with a line for each message.'],
    [],
  ],
  [
    'null',
    'null',
    ['1:1 damaged-lock The lock must be an object with a line for each message.'],
    [],
  ],
  [
    'an unresolved merge',
    good
      .replace('"404', '<<<<<<< ours\n"404')
      .replace('"410', '=======\n"410')
      .replace('\n}', '\n>>>>>>> theirs\n}'),
    ['2:1 merge-conflict A merge conflict was left in the file.'],
    [],
  ],
  [
    'a message twice, as a merge leaves it',
    good.replace('"410.title"', '"404.title"'),
    ['3:1 damaged-lock The message 404.title has two lines; a merge kept both.'],
    [],
  ],
  [
    'a line that is text',
    good.replace(/\{"exact":"VfaojcAlee.*\}/, '"Gone"'),
    ['1:1 damaged-lock The line of 410.title is not an object.'],
    ['404.title'],
  ],
  [
    'something that is in no line',
    changed({ source: 'Not Found' }),
    ['2:1 damaged-lock The line of 404.title has “source”, which no line has.'],
    [],
  ],
  [
    'a fingerprint lost',
    changed({ target: undefined }),
    ['2:1 damaged-lock The line of 404.title has no fingerprint “target”.'],
    [],
  ],
  [
    'a fingerprint too short',
    changed({ normal: 'abc' }),
    ['2:1 damaged-lock The line of 404.title has no fingerprint “normal”.'],
    [],
  ],
  [
    'a state made up',
    changed({ state: 'done' }),
    ['2:1 damaged-lock The line of 404.title has a state other than translated or reviewed.'],
    [],
  ],
  [
    'a decision made up',
    changed({ decision: 'yes' }),
    ['2:1 damaged-lock The line of 404.title has a decision other than no-retranslation.'],
    [],
  ],
  [
    'a name that is a list',
    changed({ by: ['Ayşe'] }),
    ['2:1 damaged-lock The line of 404.title has a name that is not text.'],
    [],
  ],
  [
    'a key every object has',
    good.replace('404.title', '__proto__'),
    [],
    ['__proto__', '410.title'],
  ],
])('a lock %s', (_title, text, faults, kept) => {
  const result = parse(text);
  expect(result.faults).toEqual(faults);
  expect([...(result.lock?.keys() ?? [])]).toEqual(kept);
});

test('a line that stands among others is pointed at whole, one that is not found not at all', () => {
  const bad = JSON.stringify({ '404.title': line, '410.title': 1 });
  const into: Diagnostic[] = [];
  const at = (text: string): unknown[] => {
    into.length = 0;
    parseLock({ path: FILE, identity: { kind: 'lock', tag: 'tr' }, text }, into);
    return into.map((one) => [one.line, one.column, one.endLine, one.endColumn]);
  };
  expect(at(bad)).toEqual([[1, 1, 1, 1]]);
  const done = JSON.stringify({ '404.title': { ...line, state: 'done' } });
  expect(at(done)).toEqual([[1, 1, 1, 1]]);
  expect(at(JSON.stringify(JSON.parse(done), null, 4))).toEqual([[2, 5, 2, 16]]);
  expect(at(JSON.stringify(JSON.parse(done), null, '\t'))).toEqual([[2, 2, 2, 13]]);
});

const LINE_HINT =
  'Remove the line and run pnpm content sync, or take the file back from git; only tools write it.';
test.each([
  ['has a state made up', changed({ state: 'done' }), LINE_HINT],
  ['has a message twice', good.replace('"410.title"', '"404.title"'), LINE_HINT],
  [
    'was merged',
    `<<<<<<< ours\n${good}`,
    `Keep either version whole (git checkout --ours -- ${FILE}), then run pnpm content sync: it works out from the texts what the other one knew.`,
  ],
  [
    'is no JSON',
    '{',
    `Take the file back from git (git checkout -- ${FILE}), or delete it: without it every text counts as translated. Then run pnpm content sync.`,
  ],
])('what to do where a lock %s', (_title, text, hint) => {
  expect(parse(text).hints).toBe(hint);
});

test.each([
  [
    'a merge conflict',
    '<<<<<<< ours\n',
    /git checkout --ours -- locales\/tr\/lock\.json.*pnpm content sync/,
  ],
  ['damage', '{', /git checkout -- locales\/tr\/lock\.json.*pnpm content sync/],
])('%s: the hint says what to do', (_title, text, hint) => {
  expect(parse(text).hints).toMatch(hint);
});

test('what is printed is read back, whatever the texts', () => {
  const text = fc.string({ unit: 'binary' }).map((any) => any.toWellFormed());
  const lines: fc.Arbitrary<LockLine> = fc
    .tuple(
      text,
      text,
      fc.constantFrom('translated' as const, 'reviewed' as const),
      fc.option(text, { nil: undefined }),
    )
    .map(([source, target, state, by]) => ({
      ...lockLine(source, target, state),
      ...(by !== undefined && { by, decision: 'no-retranslation' as const }),
    }));
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[0-9]{3}\.[a-z]{1,5}$/), lines), (dictionary) => {
      const lock = new Map(Object.entries(dictionary));
      const printed = printLock(lock);
      const { lock: parsed, faults } = parse(printed);
      expect(faults).toEqual([]);
      expect(new Map(parsed)).toEqual(lock);
      expect(printLock(parsed ?? new Map())).toBe(printed);
      expect(printed.split('\n').length).toBe(lock.size === 0 ? 2 : lock.size + 3);
    }),
  );
});

test('any rubbish is a diagnostic, never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { lock, faults } = parse(text);
      expect(faults.length > 0 || lock !== undefined).toBe(true);
    }),
  );
});
