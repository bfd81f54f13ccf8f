import { expect, test } from 'vitest';
import { History } from '../../test/history.ts';
import { fingerprint } from './fingerprint.ts';
import { accept, isAcceptable } from './accept.ts';
import { lockLine } from './lock.ts';

const start = (): History =>
  new History()
    .en({ title: 'Not Found', summary: 'Nothing.', server: 'x', client: 'y' })
    .tr({ title: 'Bulunamadı', summary: 'Yok.', server: 'z', causes: 'w' })
    .sync()
    .accept(['404.server'], 'reviewed')
    .en({ summary: 'Nothing here.' });

test.each([
  ['reviewed', ['title', 'summary', 'server']],
  ['no-retranslation', ['summary']],
] as const)('as %s one can accept %j', (as, keys) => {
  const { states } = start();
  expect(states.map(({ key, state }) => `${key} ${state}`)).toEqual([
    'title translated',
    'summary stale',
    'server reviewed',
    'client missing',
    'causes obsolete',
  ]);
  expect(states.filter((message) => isAcceptable(message, as)).map(({ key }) => key)).toEqual(keys);
});

test.each(['reviewed', 'no-retranslation'] as const)('as %s nothing else changes', (as) => {
  const history = start();
  const all = history.states;
  const others = all.filter((message) => !isAcceptable(message, as));
  const linesOf = ({ lock }: History): unknown => others.map(({ id }) => lock.get(id));
  const before = linesOf(history);
  history.accept(
    all.map(({ id }) => id),
    as,
  );
  expect(linesOf(history)).toEqual(before);
});

test.each([
  ['reviewed', undefined, { state: 'reviewed' }],
  ['reviewed', 'Ada', { state: 'reviewed', by: 'Ada' }],
  ['no-retranslation', undefined, { state: 'translated', decision: 'no-retranslation' }],
] as const)('as %s by %s, a line has nothing else', (as, by, own) => {
  const { lock, states } = start();
  const after = accept(lock, states, { as, by }).get('404.summary');
  expect(after).toStrictEqual({ ...lockLine('Nothing here.', 'Yok.'), ...own });
});

test('a review of a stale translation is one of the new source', () => {
  const history = start().accept(['404.summary'], 'reviewed', 'Ayşe');
  expect(history.lock.get('404.summary')).toMatchObject({
    exact: fingerprint('Nothing here.'),
    state: 'reviewed',
    by: 'Ayşe',
  });
});

test('a decision does not make a review', () => {
  const history = start().en({ server: 'changed' }).accept(['404.server'], 'no-retranslation');
  expect(history.lock.get('404.server')).toMatchObject({
    state: 'translated',
    decision: 'no-retranslation',
  });
});
