import type * as Authoring from '@polystatus/authoring';
import type * as Core from '@polystatus/core';
import { expect, test, vi } from 'vitest';
import { Requests } from './requests.ts';

/* What an act costs, in looks at the disk, checks and files written. */
const counts = vi.hoisted(() => ({ reads: 0, checks: 0, writes: 0 }));
vi.mock('@polystatus/core', async (original) => {
  const core = await original<typeof Core>();
  return {
    ...core,
    read: (...given: Parameters<typeof core.read>) => (counts.reads++, core.read(...given)),
    check: (...given: Parameters<typeof core.check>) => (counts.checks++, core.check(...given)),
  };
});
vi.mock('@polystatus/authoring', async (original) => {
  const authoring = await original<typeof Authoring>();
  const save = (...given: Parameters<typeof authoring.save>) => (
    counts.writes++,
    authoring.save(...given)
  );
  return { ...authoring, save };
});

async function costOf(act: () => Promise<unknown>): Promise<typeof counts> {
  Object.assign(counts, { reads: 0, checks: 0, writes: 0 });
  await act();
  return { ...counts };
}

test('the files are read once after each change of them, and never otherwise', async () => {
  using editor = new Requests();
  const texts = { title: 'Yok', summary: 'Bir şey yok.', description: 'Hiç yok.' };
  expect(await costOf(() => editor.view())).toEqual({ reads: 1, checks: 1, writes: 0 });
  expect(await costOf(() => editor.view('nginx/499'))).toEqual({ reads: 0, checks: 0, writes: 0 });
  const request = await editor.request(texts);
  // The translation, its lock and the history.
  expect(await costOf(() => editor.post('save', request))).toEqual({
    reads: 1,
    checks: 1,
    writes: 3,
  });
  expect(await costOf(() => editor.view())).toEqual({ reads: 0, checks: 0, writes: 0 });
  const typed = { locale: 'tr', id: '404', key: 'title', text: 'Yo' };
  expect(await costOf(() => editor.post('check', typed))).toEqual({
    reads: 0,
    checks: 1,
    writes: 0,
  });
  expect(await costOf(() => editor.post('undo', {}))).toEqual({ reads: 1, checks: 1, writes: 3 });
});
