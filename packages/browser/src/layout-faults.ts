import type { CDPSession, Page } from 'playwright-core';
import { WIDE } from './fonts.ts';
import { inPage } from './in-page.ts';
import { layOutAll } from './lay-out-all.ts';

/** What a reader has: a screen, letters of another size or font, more room between them. */
export interface Condition {
  readonly name: string;
  /** Of the window, in pixels. */
  readonly width: number;
  /** In percent of what the browser has by itself; the page’s own sizes follow. */
  readonly textSize?: number;
  readonly css?: string;
  /** Where it is not the page’s own. */
  readonly direction?: 'ltr' | 'rtl';
}

/** The narrowest window that WCAG 2.2 knows (success criterion 1.4.10), and what may come with it. */
export const narrow = {
  plain: { name: '320 px', width: 320 },
  wideLetters: {
    name: '320 px, wide letters',
    width: 320,
    css: `* { font-family: '${WIDE}' !important }`,
  },
  // Success criterion 1.4.12.
  textSpacing: {
    name: '320 px, text spacing',
    width: 320,
    css: `* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important }`,
  },
  largeText: { name: '320 px, text at 200 %', width: 320, textSize: 200 },
  rightToLeft: { name: '320 px, right to left', width: 320, direction: 'rtl' },
} as const satisfies Readonly<Record<string, Condition>>;

interface Tab {
  readonly session: CDPSession;
  textSize: number;
}
const tabs = new WeakMap<Page, Tab>();

/**
 * Looks at the page in each condition, everything that can be opened open. The page is left in the
 * last one.
 *
 * @returns a line for each element whose content runs out of it at the end of a line, beyond what
 *   scrolls or hides by itself, and for each whose text has room for a few letters a line only: the
 *   condition, the element, and by how much
 * @example expect(await layoutFaults(page, Object.values(narrow))).toEqual([])
 */
export async function layoutFaults(
  page: Page,
  conditions: readonly Condition[],
): Promise<string[]> {
  await layOutAll(page);
  const outOfShape = await inPage<{ css: string; direction: string }, string[]>('out-of-shape');
  const faults: string[] = [];
  for (const condition of conditions) {
    await setWindow(page, condition);
    const { name, css = '', direction = '' } = condition;
    for (const fault of await page.evaluate(outOfShape, { css, direction }))
      faults.push(`${name}: ${fault}`);
  }
  return faults;
}

/** A change lays the page out anew, so only what differs is set. */
async function setWindow(page: Page, { width, textSize = 100 }: Condition): Promise<void> {
  const { height = 0, width: present } = page.viewportSize() ?? {};
  if (present !== width) await page.setViewportSize({ width, height });
  const tab = tabs.get(page) ?? {
    session: await page.context().newCDPSession(page),
    textSize: 100,
  };
  tabs.set(page, tab);
  if (tab.textSize === textSize) return;
  tab.textSize = textSize;
  const standard = (16 * textSize) / 100;
  await tab.session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}
