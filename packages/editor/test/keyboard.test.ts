import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KEYS } from '../src/app/keys.ts';
import { TR } from './root.ts';
import { desk, field, said, type Session } from './session.ts';

/* What translators do all day, with nothing but keys. */
const { begin } = desk();

const active = ({ page }: Session): Promise<unknown> =>
  page.evaluate('document.activeElement.dataset.key');

/** Puts a text into the field with the focus, as one types it. */
async function retype({ page }: Session, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Goes to something as people do who have no mouse: by Tab, from where the focus is, or backwards. */
async function reach({ page }: Session, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < 200; stop++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No key leads to ${String(target)}.`);
}

async function choose(session: Session, value: string): Promise<void> {
  const list = session.page.getByRole('combobox', { name: 'State' });
  await reach(session, list, 'Shift+Tab');
  for (let step = 0; step < 12 && (await list.inputValue()) !== value; step++)
    await session.page.keyboard.press('ArrowDown');
  expect(await list.inputValue()).toBe(value);
}

test('a correction that is offered, and Ctrl+Z takes it back as it does what was typed', async () => {
  await using session = await begin();
  const { page } = session;
  await reach(session, field(page, 'summary'));
  await retype(session, 'Bir  şey yok.');
  await page.locator('.fix').first().waitFor();
  await page.keyboard.press(KEYS.fix);
  await expect.poll(() => field(page, 'summary').inputValue()).toBe('Bir şey yok.');
  await page.keyboard.press('Control+z');
  expect(await field(page, 'summary').inputValue()).toBe('Bir  şey yok.');
  await page.keyboard.press(KEYS.fix);
  expect(await field(page, 'summary').inputValue()).toBe('Bir şey yok.');
});

test('signs that keyboards lack, and undo after them', async () => {
  await using session = await begin();
  const { page } = session;
  await reach(session, field(page));
  await retype(session, 'Yok');
  await page.keyboard.press('Control+a');
  await page.keyboard.press(KEYS.quote);
  await page.keyboard.press(KEYS.noBreak);
  await page.keyboard.press('End');
  await page.keyboard.press(KEYS.narrow);
  await page.keyboard.type('!');
  expect(await field(page).inputValue()).toBe('“Yok\u00A0”\u202F!');
  for (let turn = 0; turn < 8; turn++) await page.keyboard.press('Control+z');
  expect(await field(page).inputValue()).toBe('Bulunamadı');
});

test('where a fault stands is marked, moves along with what is typed, and blanks are drawn', async () => {
  await using session = await begin();
  const { page } = session;
  await reach(session, field(page, 'synonyms'));
  await retype(session, 'sayfa yok\nkırık  link');
  const marked = page.locator('.message:has([data-key=synonyms]) .sheet mark');
  await marked.first().waitFor();
  const places = await marked.allTextContents();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('bu ');
  expect(await marked.allTextContents()).toEqual(places);
  const dot = () =>
    page.evaluate("getComputedStyle(document.querySelector('.sheet .space'), '::after').content");
  expect(await dot()).toBe('none');
  await page.keyboard.press(KEYS.blanks);
  expect(await dot()).toContain('·');
  // The sheet breaks its lines where the text area does.
  const widths = (await page.evaluate(
    "['.sheet', 'textarea'].map((name) => document.querySelector(name).scrollHeight)",
  )) as number[];
  expect(widths[0]).toBe(widths[1]);
});

test('a list of work: its next text, save and go on, until nothing is left', async () => {
  await using session = await begin();
  const { page, root } = session;
  root.replace(TR, 'summary: Sunucu bu', 'summary: Sunucu  bu');
  const other = 'locales/tr/nginx/499.yaml';
  root.replace(other, 'title: ', 'title: "Bitti." # ');
  await page.reload();
  await choose(session, 'faults');
  await page.keyboard.press(KEYS.nextTask);
  expect(await active(session)).toBe('summary');
  await page.keyboard.press(KEYS.fix);
  await page.keyboard.press(KEYS.saveNext);
  await page.locator('h2', { hasText: 'nginx/499' }).waitFor();
  await expect.poll(() => active(session)).toBe('title');
  expect(root.text(TR)).toContain('summary: Sunucu bu');
});

test('a text is marked as reviewed, and leaves the list of those that are not', async () => {
  await using session = await begin();
  const { page, root } = session;
  await reach(session, field(page));
  await page.keyboard.press(KEYS.review);
  await said(page, 'Recorded.');
  expect(root.text('locales/tr/lock.json')).toContain('reviewed');
  await choose(session, 'unreviewed');
  await reach(session, field(page));
  await page.keyboard.press(KEYS.nextTask);
  expect(await active(session)).toBe('summary');
});

test('an exception with its reason, where the fault is shown', async () => {
  await using session = await begin();
  const { page, root } = session;
  await reach(session, field(page));
  await retype(session, 'Not Found');
  const fault = page.locator('.findings li', { hasText: 'equal-to-source' });
  await reach(session, fault.locator('summary'));
  await page.keyboard.press('Enter');
  await fault.locator('input:focus').waitFor();
  await page.keyboard.type('Adı böyle kalıyor.');
  await page.keyboard.press('Enter');
  await fault.waitFor({ state: 'detached' });
  expect(root.text('locales/tr/locale.yaml')).toContain('reason: Adı böyle kalıyor.');
  expect(root.text(TR)).toContain('title: Not Found\n');
});

test('a note for the next reader, found in the list of those with notes, and settled', async () => {
  await using session = await begin();
  const { page, root } = session;
  const message = page.locator('.message').first();
  await reach(session, message.locator('.more > summary'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await message.locator('input:focus').waitFor();
  await page.keyboard.type('Kısa mı?');
  await page.keyboard.press('Enter');
  await said(page, 'Recorded.');
  expect(root.text(TR)).toContain('# review: Kısa mı?\ntitle:');
  await choose(session, 'noted');
  await expect.poll(() => page.locator('nav li b').allTextContents()).toEqual(['404']);
  await reach(session, message.locator('.more > summary'));
  await page.keyboard.press('Enter');
  await reach(session, page.getByRole('button', { name: 'Settled' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => root.text(TR)).not.toContain('review');
});

describe('search', () => {
  test('closes with one key, whatever was typed', async () => {
    await using session = await begin();
    const { page } = session;
    await reach(session, field(page, 'summary'));
    await page.keyboard.press(KEYS.search);
    await page.keyboard.type('bulamadı');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    expect(await active(session)).toBe('summary');
  });

  test('finds in both languages, and leads to the text', async () => {
    await using session = await begin();
    const { page } = session;
    await page.keyboard.press(KEYS.search);
    await page.keyboard.type('bulamadı');
    await page.keyboard.press('Enter');
    const first = page.locator('.found button', { hasText: '404.summary' });
    await reach(session, first);
    await page.keyboard.press('Enter');
    await expect.poll(() => active(session)).toBe('summary');
  });

  test('replaces in the texts that are chosen, and undo takes an entry back', async () => {
    await using session = await begin();
    const { page, root } = session;
    const before = root.text(TR);
    await page.keyboard.press(KEYS.search);
    await page.keyboard.type('bulamadı');
    await reach(session, page.getByLabel('Replace with'));
    await page.keyboard.type('göremedi');
    await page.keyboard.press('Enter');
    await page.locator('.found ins').first().waitFor();
    const title = page.getByLabel('Replace in 404.summary');
    await reach(session, title);
    await page.keyboard.press('Space');
    await reach(session, page.getByRole('button', { name: 'Replace in the chosen' }));
    await page.keyboard.press('Enter');
    await page.locator('dialog .count', { hasText: 'changed and saved' }).waitFor();
    expect(root.text(TR)).toContain('summary: Sunucu bu adreste gösterecek bir şey bulamadı.');
    expect(root.text(TR)).toContain('kaynağı aradı ve göremedi');
    await page.keyboard.press('Escape');
    await reach(session, page.getByRole('button', { name: 'Undo last save' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => root.text(TR)).toBe(before);
  });
});

test('a draft outlives a reload, is marked in the list, and is saved then', async () => {
  await using session = await begin();
  const { page, root } = session;
  await reach(session, field(page));
  await retype(session, 'Yok');
  await page.reload();
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('Yok');
  expect(await page.locator('nav a[aria-current]').textContent()).toContain('Not saved');
  await page.keyboard.press(KEYS.save);
  await said(page, 'Saved.');
  expect(root.text(TR)).toContain('title: Yok\n');
});

test('the id itself comes first in the list, and the keys are told', async () => {
  await using session = await begin();
  const { page } = session;
  await reach(session, page.getByRole('searchbox').first(), 'Shift+Tab');
  await page.keyboard.type('499');
  await expect
    .poll(async () => (await page.locator('nav li b').allTextContents())[0])
    .toBe('nginx/499');
  await page.keyboard.press(KEYS.help);
  const keys = await page.locator('dialog[open] kbd').allTextContents();
  expect(keys).toHaveLength(Object.keys(KEYS).length);
  await page.keyboard.press('Escape');
  expect(session.complaints).toEqual([]);
});
