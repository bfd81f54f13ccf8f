import { symlinkSync, rmSync, writeFileSync, readFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Requests } from './requests.ts';
import { TR } from './root.ts';

const TITLE = { locale: 'tr', id: '404', key: 'title' };
const SAVE = {
  locale: 'tr',
  id: '404',
  texts: { title: 'Yok' },
  seen: { title: 'Bulunamadı' },
};
const LONG = { title: 'x'.repeat(300_000) };

test.each<readonly [title: string, headers: Record<string, string>, status: number]>([
  ['our own page', {}, 200],
  ['our own page as localhost', { host: 'localhost:4050', origin: 'http://localhost:4050' }, 200],
  ['no token', { 'x-desk-token': '' }, 401],
  ['another token', { 'x-desk-token': 'the-token-of-that-start' }, 401],
  ['a longer token', { 'x-desk-token': 'the-token-of-this-start!' }, 401],
  ['a name that leads here (DNS rebinding)', { host: 'evil.example:4050' }, 403],
  [
    'a name that leads here, with its own origin',
    { host: 'evil.example', origin: 'http://evil.example' },
    403,
  ],
  ['another port', { host: '127.0.0.1:80' }, 403],
  ['no host', { host: '' }, 403],
  ['another page (CSRF)', { origin: 'https://evil.example' }, 403],
  ['a page without origin', { origin: 'null' }, 403],
  ['a write without origin', { origin: '' }, 403],
])('%s → %s', async (_, headers, status) => {
  using editor = new Requests();
  const answer = await editor.post('check', { ...TITLE, text: 'Yok' }, headers);
  expect(answer.status).toBe(status);
});

test('the page itself needs no token, but the right host, and runs no foreign script', async () => {
  using editor = new Requests();
  const page = await editor.get('/', { 'x-desk-token': '', origin: '' });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(page.body).not.toMatch(/<script>|style=|<style/);
  expect((await editor.get('/', { host: 'evil.example' })).status).toBe(403);
});

test.each([
  ['../../../etc/passwd'],
  ['iana/../../404'],
  ['ui/../../en/ui/site'],
  ['404.title'],
  ['405'],
  ['__proto__'],
  [''],
])('no entry %j', async (id) => {
  using editor = new Requests();
  const before = editor.text(TR);
  expect((await editor.view(id)).entry).toBeNull();
  const saved = await editor.post('save', { ...SAVE, id });
  expect(saved.status).toBe(422);
  expect(editor.text(TR)).toBe(before);
});

test.each([['en'], ['../tr'], ['de'], ['__proto__']])('no translation %j', async (locale) => {
  using editor = new Requests();
  expect((await editor.view('404', locale)).locale.tag).toBe('fr');
  const saved = await editor.post('save', { ...SAVE, locale });
  expect(saved.status).toBe(422);
});

test('a link that leads out of the folder is not written through', async () => {
  using editor = new Requests();
  const outside = join(mkdtempSync(join(tmpdir(), 'polystatus-outside-')), '404.yaml');
  const text = editor.text(TR);
  writeFileSync(outside, text);
  rmSync(join(editor.path, TR));
  symlinkSync(outside, join(editor.path, TR));
  const saved = await editor.save({ title: 'Yok' });
  expect(saved.status).toBe(422);
  expect(readFileSync(outside, 'utf8')).toBe(text);
});

test.each([
  ['not JSON', '{', 400],
  ['no text', JSON.stringify({ ...SAVE, texts: {} }), 400],
  ['a list of texts', JSON.stringify({ ...SAVE, texts: ['Yok'] }), 400],
  ['a number for a text', JSON.stringify({ ...SAVE, texts: { title: 1 } }), 400],
  ['a text to be taken away', JSON.stringify({ ...SAVE, texts: { title: null } }), 400],
  ['a text beside which nothing was seen', JSON.stringify({ ...SAVE, seen: {} }), 400],
  ['a file too large to be read', JSON.stringify({ ...SAVE, texts: LONG }), 422],
  ['too long', JSON.stringify({ ...SAVE, texts: { title: 'x'.repeat(600_000) } }), 413],
])('%s is refused', async (_, body, status) => {
  using editor = new Requests();
  expect((await editor.post('save', body)).status).toBe(status);
});
