import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { CheckAnswer, HistoryAnswer, MessageView, SearchAnswer } from '../src/protocol.ts';
import { Requests } from './requests.ts';
import { TR } from './root.ts';

const LOCALE = 'locales/tr/locale.yaml';
const name = { locale: 'tr', id: '404' };

async function message(editor: Requests, key = 'title'): Promise<MessageView> {
  const { messages } = await editor.entry();
  const found = messages.find((one) => one.key === key);
  if (!found) throw new Error(`There is no message ${key}.`);
  return found;
}

async function check(editor: Requests, key: string, text: string): Promise<CheckAnswer> {
  return (await editor.post('check', { ...name, key, text })).body as CheckAnswer;
}

test('a fault that a rule can mend comes with the text without it', async () => {
  using editor = new Requests();
  const { message: faults } = await check(editor, 'summary', 'Burada  bir "şey" yok.');
  const fixes = faults.map(({ code, fixed }) => [code, fixed]);
  expect(fixes).toContainEqual(['double-spaces', 'Burada bir "şey" yok.']);
  expect(fixes).toContainEqual(['typewriter-signs', 'Burada  bir “şey” yok.']);
});

test('of a list, the faulty line is named, and mended alone', async () => {
  using editor = new Requests();
  const { message: faults } = await check(editor, 'synonyms', 'sayfa yok\nkırık  link');
  const fault = faults.find(({ code }) => code === 'double-spaces');
  expect(fault?.fixed).toBe('sayfa yok\nkırık link');
  expect(fault?.range?.[0]).toBeGreaterThanOrEqual('sayfa yok\n'.length);
  expect(fault?.exempts).toBe('synonyms.1');
});

test('an exception is written with its reason, silences the fault, and is taken back', async () => {
  using editor = new Requests();
  await editor.save({ title: 'Not Found' });
  const before = editor.text(LOCALE);
  const exception = {
    ...name,
    key: 'title',
    code: 'equal-to-source',
    reason: 'Adı böyle kalıyor.',
  };
  expect(await editor.post('exception', exception)).toMatchObject({ status: 200 });
  expect(editor.text(LOCALE)).toContain('message: 404.title\n    reason: Adı böyle kalıyor.\n');
  expect((await message(editor)).findings).toEqual([]);
  await editor.post('undo', {});
  expect(editor.text(LOCALE)).toBe(before);
  expect((await message(editor)).findings).not.toEqual([]);
});

test('any other rule is excused by its name', async () => {
  using editor = new Requests();
  await editor.save({ summary: 'Sunucu bu adreste  bir şey bulamadı.' });
  await editor.post('exception', {
    ...name,
    key: 'summary',
    code: 'double-spaces',
    reason: 'Öyle yazılır.',
  });
  expect(editor.text(LOCALE)).toMatch(
    /ignore:\n  - rule: double-spaces\n    message: 404.summary\n    reason: Öyle yazılır\.\n/,
  );
});

test('a term goes into the glossary, once', async () => {
  using editor = new Requests();
  const term = { ...name, term: 'vantage', use: ['bakış', 'görüş'], avoid: ['nokta'], note: '' };
  expect(await editor.post('term', term)).toMatchObject({ status: 200 });
  expect(editor.text(LOCALE)).toContain(
    'glossary: [{ term: vantage, use: [bakış, görüş], avoid: [nokta] }]\n',
  );
  expect((await editor.post('term', { ...term, term: 'Vantage' })).body).toMatchObject({
    kind: 'refused',
    code: 'term',
  });
});

test('a note stands above the message, is shown, and is settled', async () => {
  using editor = new Requests();
  const before = editor.text(TR);
  const note = { ...name, key: 'summary', mark: 'review', text: 'Uzun mu?' };
  expect(await editor.post('remark', note)).toMatchObject({ status: 200 });
  expect(editor.text(TR)).toContain('\n# review: Uzun mu?\nsummary:');
  expect((await message(editor, 'summary')).remarks).toEqual([
    { mark: 'review', text: 'Uzun mu?' },
  ]);
  expect((await editor.view()).entries.find(({ id }) => id === '404')?.noted).toBe(true);
  await editor.post('remark', { ...note, text: null });
  expect(editor.text(TR)).toBe(before);
});

test.each([
  ['both', false, 'bulunamadı', ['title', 'synonyms']],
  ['target', false, 'BULUNAMADI', ['title', 'synonyms']],
  ['target', true, 'BULUNAMADI', []],
  ['source', false, 'not found', ['title']],
])('a search in %s (exact: %s) for “%s”', async (side, exact, text, keys) => {
  using editor = new Requests();
  const { body } = await editor.post('search', { locale: 'tr', text, side, exact });
  const { found, total } = body as SearchAnswer;
  const here = found.filter(({ id }) => id === '404').map(({ key }) => key);
  expect(here).toEqual(expect.arrayContaining(keys));
  expect(total > 0).toBe(keys.length > 0);
});

test('git says what a message was before; without it nothing is known', async () => {
  using editor = new Requests();
  const history = async (): Promise<HistoryAnswer> =>
    (await editor.post('history', { ...name, key: 'title' })).body as HistoryAnswer;
  expect(await history()).toEqual({ versions: [] });
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: editor.path,
    });
  const commit = (subject: string): void => {
    git('add', '.');
    git('commit', '-q', '-m', subject);
  };
  git('init', '-q');
  commit('first');
  await editor.save({ summary: 'Burada bir şey yok.' });
  commit('another message');
  await editor.save({ title: 'Yok' });
  commit('second');
  const { versions } = await history();
  expect(versions.map(({ subject, author, text }) => [subject, author, text])).toEqual([
    ['second', 'Test', 'Yok'],
    ['first', 'Test', 'Bulunamadı'],
  ]);
});

test.each([
  ['exception', { ...name, key: 'title', code: 'x', reason: ' ' }, 400],
  ['term', { ...name, term: 'a', use: [], avoid: [], note: '' }, 400],
  ['remark', { ...name, key: 'title', mark: 'todo', text: 'x' }, 400],
  ['remark', { ...name, key: 'none', mark: 'review', text: 'x' }, 422],
  ['search', { locale: 'tr', text: '', side: 'both', exact: false }, 400],
  ['history', { locale: 'tr', id: '../../x', key: 'title' }, 404],
  ['exception', { locale: '../tr', id: '404', key: 'title', code: 'x', reason: 'Neden.' }, 422],
])('%s refuses %j', async (path, body, status) => {
  using editor = new Requests();
  expect((await editor.post(path, body)).status).toBe(status);
});
