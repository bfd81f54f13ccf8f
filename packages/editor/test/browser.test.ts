import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tabStops } from '@polystatus/browser';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startEditor } from '../src/server.ts';
import { editorWords } from '../src/words.ts';
import { Root, TR } from './root.ts';
import { desk, field, said } from './session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EN = 'locales/en/iana/404.yaml';
const { browser, begin } = desk();

test('edit, save, reload, undo', async () => {
  await using session = await begin();
  const { page, root } = session;
  const before = root.text(TR);
  await field(page).fill('Yok');
  await page.getByText('Not saved').first().waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await said(page, 'Saved.');
  expect(root.text(TR)).toBe(before.replace('title: Bulunamadı', 'title: Yok'));
  expect(page.url()).not.toContain('token');
  await page.reload();
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('Yok');
  await page.getByRole('button', { name: 'Undo last save' }).click();
  await said(page, 'undone');
  expect(root.text(TR)).toBe(before);
  expect(await field(page).inputValue()).toBe('Bulunamadı');
  expect(session.complaints).toEqual([]);
});

describe('a conflict', () => {
  test.each([
    ['Continue with the text of the file', 'Kayıp'],
    ['Continue with your text', 'Yok'],
  ])('%s', async (choice, text) => {
    await using session = await begin();
    const { page, root } = session;
    await field(page).fill('Yok');
    root.replace(TR, 'title: Bulunamadı', 'title: Kayıp');
    await page.keyboard.press('Control+s');
    const box = page.getByRole('alert');
    await box.waitFor();
    await expect.poll(() => box.locator('.text').allTextContents()).toEqual(['Kayıp', 'Yok']);
    await page.getByRole('button', { name: choice }).click();
    await box.waitFor({ state: 'detached' });
    expect(await field(page).inputValue()).toBe(text);
    expect(root.text(TR)).toContain('title: Kayıp\n');
    expect(session.complaints).toEqual([]);
  });
});

test('several messages, one request; undo takes all of them back', async () => {
  await using session = await begin();
  const { page, root } = session;
  const before = root.text(TR);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await field(page).fill('Yok');
  await field(page, 'summary').fill('Bu adreste bir şey bulunamadı.');
  await page.keyboard.press('Control+s');
  await said(page, 'Saved.');
  expect(asked.filter((path) => path !== '/api/check')).toEqual(['/api/save']);
  expect(await page.getByText('Not saved').filter({ visible: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo last save' }).click();
  await said(page, 'undone');
  expect(root.text(TR)).toBe(before);
  expect(asked.filter((path) => path !== '/api/check')).toEqual(['/api/save', '/api/undo']);
});

test('two conflicts at once are two decisions, and the save after them is undone as one', async () => {
  await using session = await begin();
  const { page, root } = session;
  await field(page).fill('Yok');
  await field(page, 'summary').fill('Hiç yok.');
  root.replace(TR, 'title: Bulunamadı', 'title: Kayıp');
  root.replace(TR, /^summary: .*$/m.exec(root.text(TR))?.[0] ?? '', 'summary: Hep kayıp.');
  const theirs = root.text(TR);
  await page.keyboard.press('Control+s');
  const boxes = page.getByRole('alert');
  await expect
    .poll(() => boxes.locator('.text').allTextContents())
    .toEqual(['Kayıp', 'Yok', 'Hep kayıp.', 'Hiç yok.']);
  await boxes.first().getByRole('button', { name: 'Continue with your text' }).click();
  // Nothing is decided of the other one yet.
  await page.keyboard.press('Control+s');
  await said(page, 'changed elsewhere');
  expect(root.text(TR)).toBe(theirs);
  await boxes.getByRole('button', { name: 'Continue with the text of the file' }).click();
  await page.keyboard.press('Control+s');
  await said(page, 'Saved.');
  expect(root.text(TR)).toBe(theirs.replace('title: Kayıp', 'title: Yok'));
  await page.getByRole('button', { name: 'Undo last save' }).click();
  await said(page, 'undone');
  expect(root.text(TR)).toBe(theirs);
  expect(session.complaints).toEqual([]);
});

test('a draft to which one comes back is not laid over what was written meanwhile', async () => {
  await using session = await begin();
  const { page, root } = session;
  await field(page).fill('Yok');
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('h2', { hasText: 'nginx/499' }).waitFor();
  root.replace(TR, 'title: Bulunamadı', 'title: Kayıp');
  await page.keyboard.press('Alt+ArrowUp');
  const box = page.getByRole('alert');
  await expect.poll(() => box.locator('.text').allTextContents()).toEqual(['Kayıp', 'Yok']);
});

test('what is typed while and after saving is no conflict with that save, nor with its undo', async () => {
  await using session = await begin();
  const { page } = session;
  await field(page).fill('Yok');
  await page.keyboard.press('Control+s');
  await said(page, 'Saved.');
  await field(page).fill('Yok işte');
  await page.getByRole('button', { name: 'Undo last save' }).click();
  await said(page, 'undone');
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await field(page).inputValue()).toBe('Yok işte');
});

test('keyboard only: next entry, type, save, back, and the draft is still there', async () => {
  await using session = await begin();
  const { page, root } = session;
  await field(page, 'summary').fill('Yarım');
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('h2', { hasText: 'nginx/499' }).waitFor();
  await field(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Kapandı');
  await page.keyboard.press('Control+s');
  await said(page, 'Saved.');
  expect(root.text('locales/tr/nginx/499.yaml')).toContain('title: Kapandı\n');
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Alt+ArrowUp');
  await page.locator('h2', { hasText: /^404/ }).waitFor();
  expect(await field(page, 'summary').inputValue()).toBe('Yarım');
  expect(root.text(TR)).not.toContain('Yarım');
});

test('the Tab key reaches every link and control, in order', async () => {
  await using session = await begin();
  const { seen, reached } = await tabStops(session.page);
  expect(seen.length).toBeGreaterThan(0);
  expect(reached).toEqual(seen);
});

test('faults while typing, code at a click, and the preview as one types', async () => {
  await using session = await begin();
  const { page } = session;
  await field(page).fill('Not Found');
  await page.locator('.findings', { hasText: 'equal-to-source' }).waitFor();
  await field(page).fill('Bulunamadı');
  await page.locator('.findings', { hasText: 'equal-to-source' }).waitFor({ state: 'detached' });
  await page.getByText('Preview').click();
  await field(page, 'description').fill('Bkz. ');
  await page.getByRole('button', { name: 'Insert `Cache-Control`' }).click();
  expect(await field(page, 'description').inputValue()).toBe('Bkz. `Cache-Control`');
  expect(await page.locator('.specimen p > code').first().textContent()).toBe('Cache-Control');
});

test('a changed source shows its difference, and is accepted', async () => {
  await using session = await begin();
  const { page, root } = session;
  await field(page).fill('Yok');
  await page.keyboard.press('Control+s');
  await said(page, 'Saved.');
  root.replace(EN, 'title: Not Found', 'title: Not Here');
  await page.reload();
  expect(await page.locator('.diff ins').textContent()).toBe('Here');
  await page.getByRole('combobox', { name: 'State' }).selectOption('stale');
  await expect.poll(() => page.locator('nav li').count()).toBe(1);
  await page.getByRole('button', { name: 'The translation still fits' }).click();
  await said(page, 'Recorded.');
  expect(root.text('locales/tr/lock.json')).toContain('no-retranslation');
});

test('the filter finds by text in either language', async () => {
  await using session = await begin();
  const { page } = session;
  await page.getByRole('searchbox').fill('BULUNAMADI');
  await page.getByText('1 entry').waitFor();
  await expect.poll(() => page.locator('nav li b').allTextContents()).toEqual(['404']);
});

test('without the token of this start nothing is shown; with it, in the same tab, everything', async () => {
  using root = new Root();
  const { address, close } = await startEditor(root.path, { port: 0 });
  const page = await (await browser().newContext({ locale: 'tr' })).newPage();
  await page.goto(address.replace(/token=[\w-]+/, 'token=of-yesterday'));
  expect(await page.getByRole('alert').textContent()).toBe(
    editorWords().desk['tr']?.['refusal.token'],
  );
  await page.goto(address);
  expect(await page.locator('nav li').first().textContent()).toContain('404');
  await page.context().close();
  await close();
});

test.each([
  ['tr', 'Kaydet'],
  ['fr-CA', 'Enregistrer'],
  ['de', 'Save'],
])('a reader of %s sees “%s”', async (locale, save) => {
  await using session = await begin({ locale });
  expect(await session.page.locator('.save').textContent()).toBe(save);
});

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(
    "axe.run({ resultTypes: ['violations'] })",
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('no accessibility fault, conflict and all', async () => {
    await using session = await begin({ colorScheme, bypassCSP: true, locale: 'tr' });
    const { page, root } = session;
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    await field(page).fill('Not Found');
    await page.locator('.findings li').first().waitFor();
    root.replace(TR, 'title: Bulunamadı', 'title: Kayıp');
    await page.keyboard.press('Control+s');
    await page.getByRole('alert').waitFor();
    await page.addScriptTag({ content: axe });
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('bulamadı');
    await page.keyboard.press('Enter');
    await page.locator('.found li').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
