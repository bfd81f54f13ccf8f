import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CheckAnswer, MessageView } from '../src/protocol.ts';
import { Requests, type Answer } from './requests.ts';
import { TR } from './root.ts';

const SYNONYMS = { locale: 'tr', id: '404', key: 'synonyms' };

async function synonyms(editor: Requests): Promise<MessageView | undefined> {
  return (await editor.entry()).messages.find(({ key }) => key === 'synonyms');
}

async function save(editor: Requests, text: string): Promise<Answer> {
  return editor.save({ synonyms: text });
}

test('the list is one text, one per line, and no work that somebody promised', async () => {
  using editor = new Requests();
  expect(await synonyms(editor)).toMatchObject({
    list: true,
    state: 'translated',
    target: 'sayfa bulunamadı\nölü link',
    alike: [],
  });
  const { entries, entry } = await editor.view();
  const counts = Object.values(entries[0]?.counts ?? {});
  expect(counts.reduce((a, b) => a + b)).toBe((entry?.messages.length ?? 0) - 1);
});

test.each([
  ['one more', 'sayfa bulunamadı\nölü link\nkayıp sayfa', '  - ölü link\n  - kayıp sayfa\n'],
  ['another', 'sayfa bulunamadı\nkırık link', '  - sayfa bulunamadı\n  - kırık link\n'],
  ['blank lines', '\nsayfa bulunamadı \n\nkırık link\n', '  - kırık link\n'],
])('%s is written, and nothing beside it', async (_, text, lines) => {
  using editor = new Requests();
  const before = editor.text(TR);
  expect((await save(editor, text)).body).toMatchObject({ kind: 'saved', recorded: true });
  const after = editor.text(TR);
  const head = before.slice(0, before.indexOf('synonyms:'));
  expect(after.startsWith(`${head}synonyms:\n  - sayfa bulunamadı\n`)).toBe(true);
  expect(after.endsWith(lines)).toBe(true);
  expect(await editor.post('undo', {})).toMatchObject({ status: 200, body: { recorded: true } });
  expect(editor.text(TR)).toBe(before);
});

test('no lock knows of it, nor can it be accepted', async () => {
  using editor = new Requests();
  await save(editor, 'sayfa bulunamadı\nkırık link');
  expect((await editor.post('accept', { ...SYNONYMS, as: 'reviewed' })).status).toBe(422);
  await editor.post('undo', {});
  expect(existsSync(join(editor.path, 'locales/tr/lock.json'))).toBe(false);
});

test.each([
  ['empty', '', 422, 'empty'],
  ['blank lines', ' \n\n', 422, 'empty'],
  ['too many', Array.from({ length: 101 }, (_, n) => `söz ${n}`).join('\n'), 422, 'unwritable'],
])('%s is refused', async (_, text, status, code) => {
  using editor = new Requests();
  expect(await save(editor, text)).toMatchObject({ status, body: { kind: 'refused', code } });
});

test.each([
  ['sayfa bulunamadı', 'too-few'],
  ['ölü link\nölü link', 'duplicate-item'],
  ['sayfa  yok\nölü link', 'double-spaces'],
])('the check says of the list %j: %s', async (text, code) => {
  using editor = new Requests();
  const { body } = await editor.post('check', { ...SYNONYMS, text });
  const { message, file } = body as CheckAnswer;
  expect(message.map((one) => one.code)).toEqual([code]);
  expect(file).toEqual([]);
});
