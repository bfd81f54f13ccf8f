import { expect, test } from 'vitest';
import type { CheckAnswer, MessageName } from '../src/protocol.ts';
import { Requests } from './requests.ts';
import { TR } from './root.ts';

const NGINX = 'locales/tr/nginx/499.yaml';
const TITLE: MessageName = { locale: 'tr', id: 'nginx/499', key: 'title' };

async function found(editor: Requests, name: MessageName, text: string): Promise<CheckAnswer> {
  return (await editor.post('check', { ...name, text })).body as CheckAnswer;
}

test('a title that another code has is found while typing, here or where it shows', async () => {
  using editor = new Requests();
  const here = await found(editor, TITLE, 'Bulunamadı');
  expect(here.message).toMatchObject([{ code: 'unique-titles' }]);
  const there = await found(editor, { ...TITLE, id: '404' }, titleOf(editor));
  expect(there.message).toMatchObject([{ code: 'unique-titles', where: 'nginx/499.title' }]);
  expect((await found(editor, TITLE, titleOf(editor))).message).toEqual([]);
});

test('what was wrong elsewhere before is not laid at this door', async () => {
  using editor = new Requests();
  editor.replace(NGINX, /^title: .*$/m.exec(editor.text(NGINX))?.[0] ?? '', 'title: Iki  boşluk');
  expect((await found(editor, { ...TITLE, id: '404' }, 'Yok')).message).toEqual([]);
});

test('a fault of the file that stands in no message is told of the file', async () => {
  using editor = new Requests();
  editor.write(TR, `${editor.text(TR)}titel: Yok\n`);
  const wanted = ['unknown-property'];
  expect((await editor.entry()).findings.map(({ code }) => code)).toEqual(wanted);
  const { file } = await found(editor, { ...TITLE, id: '404' }, 'Yok');
  expect(file.map(({ code }) => code)).toEqual(wanted);
});

test('the note above a source text is shown', async () => {
  using editor = new Requests();
  const { messages } = await editor.entry('ui/site');
  const note = messages.find(({ key }) => key === 'search.results_one')?.note;
  expect(note).toBe('Words around the search box.');
});

function titleOf(editor: Requests): string {
  return /^title: (.*)$/m.exec(editor.text(NGINX))?.[1] ?? '';
}
