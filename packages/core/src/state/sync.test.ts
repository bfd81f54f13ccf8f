import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { History } from '../../test/history.ts';
import { lockLine } from './lock.ts';
import { lineAfter, sync } from './sync.ts';

const start = (): History =>
  new History()
    .en({ title: 'Not Found', causes: ['It moved.'] })
    .tr({ title: 'Bulunamadı', causes: ['Taşınmıştır.'] })
    .sync();
const ids = ({ lock }: History): string[] => [...lock.keys()].sort();

test.each<readonly [title: string, history: (from: History) => History, ids: readonly string[]]>([
  ['every translated message', (from) => from, ['404.causes.0', '404.title']],
  [
    'no message that is missing',
    (from) => from.en({ summary: 'Nothing.' }),
    ['404.causes.0', '404.title'],
  ],
  [
    'no synonyms',
    (from) => from.en({ synonyms: ['a'] }).tr({ synonyms: ['b'] }),
    ['404.causes.0', '404.title'],
  ],
  ['no message whose source is gone', (from) => from.en({ causes: [] }), ['404.title']],
  ['no file whose source is gone', (from) => from.en(null), []],
  [
    'a message whose translation is gone, for it may come back',
    (from) => from.tr({ title: '' }),
    ['404.causes.0', '404.title'],
  ],
  ['a file whose translation is gone', (from) => from.tr(null), ['404.causes.0', '404.title']],
  [
    'a file whose source cannot be read today',
    (from) => from.put('locales/en/iana/404.yaml', '{'),
    ['404.causes.0', '404.title'],
  ],
  [
    'a file whose translation cannot be read today',
    (from) => from.put('locales/tr/iana/404.yaml', '\ttitle: x'),
    ['404.causes.0', '404.title'],
  ],
])('the lock holds %s', (_title, history, expected) => {
  expect(ids(history(start()).sync())).toEqual(expected);
});

test('the newest spelling of a source is kept for the diff', () => {
  const history = start().en({ title: 'Not  Found' }).sync();
  expect(history.previous('404.title')).toBe('Not  Found');
});

test('of a stale message the source it was made from is kept', () => {
  const history = start().en({ title: 'Absent' }).sync().en({ title: 'Lost' }).sync();
  expect(history.previous('404.title')).toBe('Not Found');
});

test('what a lock has under no id is forgotten', () => {
  const { project } = start();
  const tr = project.locales.get('tr');
  if (!tr) throw new Error('There is no tr.');
  const lock = new Map([...(tr.lock ?? []), ['nonsense', lockLine('A', 'a')]]);
  expect([...sync(project, { ...tr, lock }).keys()].sort()).toEqual(['404.causes.0', '404.title']);
});

test('what was left alone has the very line it had', () => {
  const { project } = start().en({ title: 'Absent' });
  const tr = project.locales.get('tr');
  const lock = tr && sync(project, tr);
  expect(lock?.size).toBe(2);
  for (const id of ['404.title', '404.causes.0']) expect(lock?.get(id)).toBe(tr?.lock?.get(id));
});

test('the line of a text that is about to change', () => {
  const history = start().accept(['404.title'], 'reviewed', 'Ayşe');
  const [title] = history.states;
  if (!title) throw new Error('There is no title.');
  expect(lineAfter(title, 'Bulunamadı')).toBe(title.line);
  expect(lineAfter(title, 'Yok')).toStrictEqual(lockLine('Not Found', 'Yok'));
  expect(lineAfter({ ...title, source: undefined }, 'Yok')).toBeUndefined();
  const stale = { ...title, source: 'Gone' };
  expect(lineAfter(stale, 'Bulunamadı')).toBe(title.line);
  expect(lineAfter(stale, 'Yok')).toStrictEqual(lockLine('Gone', 'Yok'));
  // Nothing was recorded of it yet.
  expect(lineAfter({ ...title, line: undefined }, 'Yok')).toStrictEqual(
    lockLine('Not Found', 'Yok'),
  );
  // A blank more takes nothing back, and adds nothing.
  const spaced = lockLine('Not  Found', 'Bulunamadı', 'reviewed');
  expect(lineAfter({ ...title, source: 'Not  Found' }, 'Bulunamadı')).toStrictEqual({
    ...spaced,
    by: 'Ayşe',
  });
  const line = lockLine('Not Found', 'Bulunamadı');
  expect(lineAfter({ ...title, line, source: 'Not  Found' }, 'Bulunamadı')).toStrictEqual(
    lockLine('Not  Found', 'Bulunamadı'),
  );
});

test('who decided is kept until the texts change', () => {
  const history = start().en({ title: 'Absent' }).sync();
  history.accept(['404.title'], 'no-retranslation', 'Ada').sync();
  const decided = {
    exact: fingerprint('Absent'),
    state: 'translated',
    decision: 'no-retranslation',
    by: 'Ada',
  };
  expect(history.lock.get('404.title')).toMatchObject(decided);
  history.en({ title: ' Absent' }).sync();
  expect(history.lock.get('404.title')).toMatchObject({
    ...decided,
    exact: fingerprint(' Absent'),
  });
  history.tr({ title: 'Yok' }).sync();
  expect(history.lock.get('404.title')).not.toHaveProperty('by');
  expect(history.lock.get('404.title')).not.toHaveProperty('decision');
});

test('a message that got another name takes its line along', () => {
  const history = start()
    .accept(['404.title'], 'reviewed', 'Ayşe')
    .move('iana/404', 'iana/410')
    .sync();
  expect(ids(history)).toEqual(['410.causes.0', '410.title']);
  expect(history.lock.get('410.title')).toMatchObject({ state: 'reviewed', by: 'Ayşe' });
});
