import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CheckAnswer, MessageView } from '../src/protocol.ts';
import { Requests } from './requests.ts';
import { TR } from './root.ts';

const EN = 'locales/en/iana/404.yaml';
const LOCK = 'locales/tr/lock.json';
const TITLE = { locale: 'tr', id: '404', key: 'title' };

async function message(editor: Requests, key: string): Promise<MessageView | undefined> {
  return (await editor.entry()).messages.find((one) => one.key === key);
}

test('saving changes that message and nothing beside it, and records it', async () => {
  using editor = new Requests();
  const before = editor.text(TR);
  const saved = await editor.save({ title: 'Yok' });
  expect(saved).toMatchObject({ status: 200, body: { kind: 'saved', recorded: true } });
  expect(editor.text(TR)).toBe(before.replace('title: Bulunamadı', 'title: Yok'));
  expect(Object.keys(JSON.parse(editor.text(LOCK)) as object)).toEqual(['404.title']);
});

test('a block keeps the line end that only its file knows of', async () => {
  using editor = new Requests();
  expect((await message(editor, 'description'))?.target).not.toMatch(/\n$/);
  await editor.save({ description: 'Bir.\n\nİki.' });
  expect(editor.text(TR)).toContain('description: |\n  Bir.\n\n  İki.\ncauses:');
});

test('a file that is not there yet is made, and undone', async () => {
  using editor = new Requests();
  rmSync(join(editor.path, TR));
  expect((await message(editor, 'title'))?.state).toBe('missing');
  await editor.save({ title: 'Yok' });
  expect(editor.text(TR)).toMatch(/^# yaml-language-server: .*entry\.schema\.json\ntitle: Yok\n$/);
  expect((await editor.post('undo', {})).status).toBe(200);
  expect(() => editor.text(TR)).toThrow('ENOENT');
});

test('undo gives back file and lock, step by step', async () => {
  using editor = new Requests();
  const start = editor.text(TR);
  await editor.save({ title: 'Yok' });
  const [text, lock] = [editor.text(TR), editor.text(LOCK)];
  await editor.save({ title: 'Kayıp' });
  await editor.post('undo', {});
  expect([editor.text(TR), editor.text(LOCK)]).toEqual([text, lock]);
  await editor.post('undo', {});
  expect([editor.text(TR), editor.text(LOCK)]).toEqual([start, '{}\n']);
  expect((await editor.post('undo', {})).status).toBe(422);
});

test('undo takes back nothing that somebody changed since', async () => {
  using editor = new Requests();
  await editor.save({ title: 'Yok' });
  editor.replace(TR, 'Yok', 'Kayıp');
  expect((await editor.post('undo', {})).status).toBe(409);
  expect(editor.text(TR)).toContain('title: Kayıp');
});

test('a damaged lock is left alone, and the translator is told', async () => {
  using editor = new Requests();
  editor.write(LOCK, '{ broken');
  const saved = await editor.save({ title: 'Yok' });
  expect(saved).toMatchObject({ status: 200, body: { recorded: false } });
  expect(editor.text(LOCK)).toBe('{ broken');
});

test.each([[''], [' \n ']])('no message is emptied: %j', async (text) => {
  using editor = new Requests();
  expect((await editor.save({ title: text })).status).toBe(422);
});

test('a source that moved shows what changed, until someone says it still fits', async () => {
  using editor = new Requests();
  await editor.save({ title: 'Yok' });
  editor.replace(EN, 'title: Not Found', 'title: Not Here');
  expect(await message(editor, 'title')).toMatchObject({
    state: 'stale',
    diff: [
      { kind: 'same', text: 'Not ' },
      { kind: 'removed', text: 'Found' },
      { kind: 'added', text: 'Here' },
    ],
  });
  const accept = (as: string) => editor.post('accept', { ...TITLE, as });
  expect((await accept('no-retranslation')).body).toMatchObject({ recorded: true });
  expect(await message(editor, 'title')).toMatchObject({ state: 'translated' });
  expect((await accept('no-retranslation')).status).toBe(422);
  await accept('reviewed');
  expect(await message(editor, 'title')).toMatchObject({ state: 'reviewed' });
});

test.each<readonly [text: string, codes: readonly string[]]>([
  ['Bulunamadı', []],
  ['Not Found', ['equal-to-source']],
  ['Bulunamadı  burada', ['double-spaces']],
])('the check says of %j: %j, and nothing is written', async (text, codes) => {
  using editor = new Requests();
  const before = editor.text(TR);
  const { body } = await editor.post('check', { ...TITLE, text });
  const { message, file } = body as CheckAnswer;
  const found = [...message, ...file].map(({ code }) => code);
  expect(found).toEqual(expect.arrayContaining([...codes]));
  expect(found.length === 0).toBe(codes.length === 0);
  expect(editor.text(TR)).toBe(before);
});

test('what helps: note, limit, terms, other languages, code to insert', async () => {
  using editor = new Requests();
  editor.replace(
    'locales/tr/locale.yaml',
    'glossary: []',
    'glossary:\n  - { term: resource, use: [kaynak], avoid: [varlık] }',
  );
  const description = await message(editor, 'description');
  expect(description).toMatchObject({
    terms: [{ term: 'resource', use: ['kaynak'], avoid: ['varlık'] }],
    others: [{ tag: 'fr' }],
    insertables: ['[](nginx/499)', '`Cache-Control`'],
  });
  expect(description?.note).toMatch(/\w/);
  expect((await message(editor, 'title'))?.limit).toBe(60);
});

test('memory shows how a like text was translated', async () => {
  using editor = new Requests();
  editor.replace(EN, 'title: Not Found', 'title: This page was not found');
  editor.replace(
    'locales/en/nginx/499.yaml',
    /^title: .*$/m.exec(editor.text('locales/en/nginx/499.yaml'))?.[0] ?? '',
    'title: The page was not found',
  );
  const title = await message(editor, 'title');
  expect(title?.alike[0]).toMatchObject({
    id: 'nginx/499.title',
    source: 'The page was not found',
  });
});

test('the project, its entries and the words of the editor', async () => {
  using editor = new Requests();
  const view = await editor.view();
  expect(view).toMatchObject({
    source: { tag: 'en' },
    targets: [{ tag: 'fr' }, { tag: 'tr', endonym: 'Türkçe', direction: 'ltr' }],
    locale: { tag: 'tr' },
  });
  expect((await editor.get('/words', { 'x-desk-token': '' })).body).toMatchObject({
    desk: {
      en: { 'acts.save': 'Save' },
      tr: { 'acts.save': 'Kaydet' },
      fr: { 'acts.save': 'Enregistrer' },
    },
  });
  expect(view.entries.map(({ id }) => id)).toEqual(['404', 'nginx/499', 'ui/site']);
});
