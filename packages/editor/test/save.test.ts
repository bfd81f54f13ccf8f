import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, read, targetLocales } from '@polystatus/core';
import { sync } from '@polystatus/core/state';
import { expect, test } from 'vitest';
import { commit } from '../src/commit.ts';
import { Desk } from '../src/desk.ts';
import { saveEntry } from '../src/save-entry.ts';
import type { Outcome, SaveRequest, View } from '../src/protocol.ts';
import { Requests } from './requests.ts';
import { TR } from './root.ts';

/* A translator changes two messages of 404; between their first key and the save, something happens. */
const LOCK = 'locales/tr/lock.json';
const TEXTS = { title: 'Yok', summary: 'Bu adreste bir şey bulunamadı.' };

function textOf(view: View, key: string): string | null {
  return view.entry?.messages.find((message) => message.key === key)?.target ?? null;
}

async function save(
  editor: Requests,
  request: SaveRequest,
): Promise<{ status: number; body: Exclude<Outcome, { kind: 'refused' }> }> {
  const { status, body } = await editor.post('save', request);
  return { status, body: body as Exclude<Outcome, { kind: 'refused' }> };
}

function edit(from: string, to: string) {
  return (editor: Requests) => editor.replace(TR, from, to);
}

test('one act writes all texts and their lines, and answers how the entry is now', async () => {
  using editor = new Requests();
  const before = editor.text(TR);
  const { status, body } = await save(editor, await editor.request(TEXTS));
  expect([status, body]).toMatchObject([200, { recorded: true, keys: ['title', 'summary'] }]);
  expect(body.view).toEqual(await editor.view());
  expect([textOf(body.view, 'title'), textOf(body.view, 'summary')]).toEqual(Object.values(TEXTS));
  const lines = (text: string) => text.split('\n').filter((line) => !before.includes(line));
  expect(lines(editor.text(TR))).toEqual(Object.entries(TEXTS).map((pair) => pair.join(': ')));
  expect(Object.keys(JSON.parse(editor.text(LOCK)) as object)).toEqual([
    '404.summary',
    '404.title',
  ]);
});

test.each<[title: string, happens: (editor: Requests) => void, theirs: string | null]>([
  ['is changed', edit('title: Bulunamadı', 'title: Kayıp'), 'Kayıp'],
  ['is taken away', edit('title: Bulunamadı\n', ''), null],
  ['goes with its file', ({ path }) => rmSync(join(path, TR)), null],
])('where one of the messages %s, none is written', async (_title, happens, theirs) => {
  using editor = new Requests();
  const request = await editor.request(TEXTS);
  happens(editor);
  const before = editor.has(TR) ? editor.text(TR) : undefined;
  const { status, body } = await save(editor, request);
  expect([status, body.kind, textOf(body.view, 'title')]).toEqual([409, 'conflict', theirs]);
  expect(editor.has(TR) ? editor.text(TR) : undefined).toBe(before);
  expect(editor.has(LOCK)).toBe(false);
  // Whoever has seen their text may write over it.
  const seen = { ...request.seen, title: theirs, summary: textOf(body.view, 'summary') };
  expect((await save(editor, { ...request, seen })).status).toBe(200);
  expect(editor.text(TR)).toContain('title: Yok\n');
});

test.each<[title: string, happens: (editor: Requests) => void, stays: string]>([
  ['another message', edit('  title: Bu sayfa', '  title: Şu sayfa'), '  title: Şu sayfa'],
  ['a comment', edit('title: Bulunamadı', '# Sonra bakılacak.\ntitle: Bulunamadı'), '# Sonra b'],
  ['the very same text', edit('title: Bulunamadı', 'title: Yok'), 'title: Yok'],
])('%s changed meanwhile is no conflict, and stays', async (_title, happens, stays) => {
  using editor = new Requests();
  const request = await editor.request(TEXTS);
  happens(editor);
  const theirs = editor.text(TR);
  expect((await save(editor, request)).status).toBe(200);
  expect(editor.text(TR)).toContain(stays);
  expect(editor.text(TR)).toContain(`summary: ${TEXTS.summary}\n`);
  // Nor does it stand in the way of taking back.
  editor.replace(TR, 'summary:', '# Bakıldı.\nsummary:');
  expect((await editor.post('undo', {})).status).toBe(200);
  const now = editor.text(TR).replace('# Bakıldı.\n', '');
  expect(now).toBe(theirs.replace('title: Yok', 'title: Bulunamadı'));
  expect(editor.text(LOCK)).toBe('{}\n');
});

test('of a message that was missing, undo leaves what somebody else put beside it', async () => {
  using editor = new Requests();
  rmSync(join(editor.path, TR));
  await editor.save(TEXTS);
  editor.write(TR, `${editor.text(TR)}synonyms:\n  - kayıp sayfa\n  - kırık link\n`);
  expect((await editor.post('undo', {})).status).toBe(200);
  expect(editor.text(TR)).toMatch(/^# yaml-language-server.*\nsynonyms:\n {2}- kayıp/);
});

test('undo is a conflict where somebody changed one of its messages since', async () => {
  using editor = new Requests();
  await editor.save(TEXTS);
  editor.replace(TR, 'title: Yok', 'title: Kayıp');
  const before = [editor.text(TR), editor.text(LOCK)];
  const { status, body } = await editor.post('undo', {});
  expect([status, textOf((body as { view: View }).view, 'title')]).toEqual([409, 'Kayıp']);
  expect([editor.text(TR), editor.text(LOCK)]).toEqual(before);
});

test('one text that cannot be keeps all of them from being written', async () => {
  using editor = new Requests();
  const before = editor.text(TR);
  const saved = await editor.save({ ...TEXTS, description: ' ' });
  expect(saved).toMatchObject({ status: 422, body: { code: 'empty' } });
  expect(editor.text(TR)).toBe(before);
});

test('the lock gets the line that sync would write, also of a stale text', async () => {
  using editor = new Requests();
  await editor.save(TEXTS);
  editor.replace('locales/en/iana/404.yaml', 'title: Not Found', 'title: Not Here');
  await editor.save({ title: 'Burada yok', 'visitor.title': 'Sayfa yok' });
  const project = buildProject(read(editor.path).sources, []);
  const target = targetLocales(project).find(({ tag }) => tag === 'tr');
  if (!target?.lock) throw new Error('There is no lock.');
  const synced = sync(project, target);
  expect([...target.lock]).toEqual([...target.lock.keys()].map((id) => [id, synced.get(id)]));
  expect(target.lock.size).toBe(3);
});

test('a damaged lock is left for people to mend; the texts are saved, and taken back', async () => {
  using editor = new Requests();
  const before = editor.text(TR);
  editor.write(LOCK, '{ broken');
  expect(await editor.save(TEXTS)).toMatchObject({ status: 200, body: { recorded: false } });
  expect(await editor.post('undo', {})).toMatchObject({ status: 200, body: { recorded: false } });
  expect([editor.text(TR), editor.text(LOCK)]).toEqual([before, '{ broken']);
});

test('what somebody writes between our reading and our writing is neither lost nor lost on us', async () => {
  using editor = new Requests();
  const request = await editor.request(TEXTS);
  let turns = 0;
  const desk = new Desk(editor.path);
  const result = commit(desk, 'tr', (snapshot) => {
    const act = saveEntry(snapshot, request);
    if (turns++ === 0) editor.replace(TR, '  title: Bu sayfa', '  title: Şu sayfa');
    // The lock is another by the time that it is written.
    else editor.write(LOCK, '{}\n');
    return act;
  });
  expect([turns, result]).toMatchObject([2, { kind: 'committed', recorded: true }]);
  expect(editor.text(TR)).toMatch(/title: Yok\n(?:.*\n)*  title: Şu sayfa/);
  expect(Object.keys(JSON.parse(editor.text(LOCK)) as object)).toContain('404.title');
});

test('against a program that never stops writing, the translator is told', async () => {
  using editor = new Requests();
  const request = await editor.request(TEXTS);
  let turns = 0;
  const result = commit(new Desk(editor.path), 'tr', (snapshot) => {
    const act = saveEntry(snapshot, request);
    editor.write(TR, `${editor.text(TR)}# ${turns++}\n`);
    return act;
  });
  expect(result).toMatchObject({ kind: 'refused', code: 'held' });
  expect(editor.text(TR)).not.toContain('Yok');
});
