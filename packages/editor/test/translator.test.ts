import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TR } from './root.ts';
import { editorWords } from '../src/words.ts';
import { desk, field, said } from './session.ts';

const { begin } = desk();
const words = editorWords();
/** What the editor says of a fault. */
const told = (tag: string, code: string): string => words.rules[tag]?.[code] ?? 'nothing';

test.each(['tr', 'fr', 'en'])('a reader of %s is told of a fault in it first', async (locale) => {
  await using session = await begin({ locale });
  const { page } = session;
  await field(page).fill('Not Found');
  const fault = page.locator('.findings .error', { hasText: 'equal-to-source' });
  await fault.waitFor();
  expect((await fault.textContent())?.startsWith(told(locale, 'equal-to-source'))).toBe(true);
  expect(await fault.locator('[lang=en]').textContent()).toMatch(/^equal-to-source \S/);
  expect(await field(page).getAttribute('aria-invalid')).toBe('true');
  expect(session.complaints).toEqual([]);
});

test('another language of the editor keeps what is typed, and what is wrong with it', async () => {
  await using session = await begin({ locale: 'tr' });
  const { page } = session;
  await field(page).fill('Not Found');
  await page.getByLabel('Arayüz dili').selectOption('fr');
  await page.getByText(told('fr', 'equal-to-source')).waitFor();
  expect(await field(page).inputValue()).toBe('Not Found');
});

test('a fault that a text brings about in another entry names it', async () => {
  await using session = await begin({ locale: 'tr' });
  const { page, root } = session;
  const other = /^title: (.*)$/m.exec(root.text('locales/tr/nginx/499.yaml'))?.[1] ?? '';
  await field(page).fill(other);
  const fault = page.locator('.findings .error', { hasText: 'unique-titles' });
  expect(await fault.textContent()).toMatch(
    /^[^“]*nginx\/499\.title[^“]*: Bu dilde başka bir kodun/,
  );
});

test('synonyms: one per line, checked, saved, undone', async () => {
  await using session = await begin({ locale: 'tr' });
  const { page, root } = session;
  const before = root.text(TR);
  const list = field(page, 'synonyms');
  expect(await list.inputValue()).toBe('sayfa bulunamadı\nölü link');
  await list.fill('sayfa bulunamadı');
  await page.getByText(told('tr', 'too-few')).waitFor();
  await list.press('Control+End');
  await page.keyboard.type('\nkırık link');
  await page.getByText(told('tr', 'too-few')).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+s');
  await said(page, 'Kaydedildi.');
  expect(root.text(TR)).toBe(before.replace('  - ölü link', '  - kırık link'));
  await page.getByRole('button', { name: 'Son kaydı geri al' }).click();
  await said(page, 'geri alındı');
  expect(root.text(TR)).toBe(before);
  expect(await list.inputValue()).toBe('sayfa bulunamadı\nölü link');
});

test('synonyms that changed elsewhere are a conflict like any other', async () => {
  await using session = await begin({ locale: 'fr' });
  const { page, root } = session;
  await field(page, 'synonyms').fill('yok\nkırık link');
  root.replace(TR, 'ölü link', 'kayıp sayfa');
  await page.keyboard.press('Control+s');
  const box = page.getByRole('alert');
  await expect
    .poll(() => box.locator('.text').allTextContents())
    .toEqual(['sayfa bulunamadı\nkayıp sayfa', 'yok\nkırık link']);
  expect(root.text(TR)).toContain('kayıp sayfa');
  expect(await page.evaluate('document.documentElement.scrollTop')).toBe(0);
});

test('the keyboard leads from one text without a translation to the next', async () => {
  await using session = await begin({ locale: 'tr' });
  const { page, root } = session;
  root.replace(TR, '  message: Sayfa taşınmış olabilir. Arama yapabilirsiniz.\n', '');
  const other = root.text('locales/tr/nginx/499.yaml');
  root.write('locales/tr/nginx/499.yaml', other.replace(/^summary: .*\n/m, ''));
  await page.reload();
  await page.locator('h2', { hasText: '404' }).waitFor();
  const active = () => page.evaluate('document.activeElement.dataset.key');
  await page.keyboard.press('Alt+Enter');
  expect(await active()).toBe('visitor.message');
  await page.keyboard.press('Alt+Enter');
  await page.locator('h2', { hasText: 'nginx/499' }).waitFor();
  await expect.poll(active).toBe('summary');
});

test('a refusal is told in the language of the reader', async () => {
  await using session = await begin({ locale: 'fr' });
  const { page, root } = session;
  const before = root.text(TR);
  await field(page).fill(' ');
  await page.keyboard.press('Control+s');
  await said(page, words.desk['fr']?.['refusal.empty'] ?? '');
  expect(root.text(TR)).toBe(before);
});

test('while an entry is made, what is still missing stays out of the way', async () => {
  await using session = await begin({ locale: 'tr' });
  const { page, root } = session;
  rmSync(join(root.path, TR));
  await page.reload();
  await field(page).fill('Bulunamadı');
  await page.getByText(/Dosyanın geri kalanında (?!1 )\d+ hata/).click();
  const kinds = page.locator('.file li', { hasText: 'missing-message' });
  await expect.poll(() => kinds.count()).toBe(1);
  expect(await kinds.textContent()).toContain('“summary” is missing');
  await page.keyboard.press('Control+s');
  await said(page, 'Kaydedildi.');
  expect(root.text(TR)).toMatch(/^# yaml-language-server: .*\ntitle: Bulunamadı\n$/);
});

test('a file that cannot be read is in the list, and says what is wrong', async () => {
  await using session = await begin({ locale: 'tr' });
  const { page, root } = session;
  root.replace(TR, 'title: Bulunamadı', 'title: "Bulunamadı');
  await page.reload();
  await page.locator('h2', { hasText: '404' }).waitFor();
  expect(await page.locator('nav li').first().textContent()).toMatch(/^404\s+Okunamıyor$/);
  const fault = page.locator('.findings li').first();
  expect((await fault.textContent())?.startsWith(told('tr', 'yaml'))).toBe(true);
});
