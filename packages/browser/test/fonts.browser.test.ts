import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandFor, installedBrowser } from '../src/find-browser.ts';
import { hasNpmBrowser, npmBrowser, type Program } from '../src/npm-browser.ts';

const cache = mkdtempSync(join(tmpdir(), 'polystatus-fonts-'));
afterAll(() => rmSync(cache, { recursive: true }));

const installed = installedBrowser(process.env);
const browsers: readonly (readonly [string, () => Promise<Program>])[] = [
  ...(installed ? [['installed', () => Promise.resolve(installed)] as const] : []),
  ...(hasNpmBrowser ? [['of npm', () => npmBrowser(cache)] as const] : []),
];

const latin = 'The quick brown fox jumps. Où êtes-vous ? Sayfa bulunamadı, ĞŞİ.';
/** CSS font, text, width in pixels. */
const lines = [
  ['16px serif', latin, 490.2],
  ['italic 16px serif', latin, 490.2],
  ['600 16px serif', latin, 540.2],
  ['16px sans-serif', latin, 482.7],
  ['600 16px system-ui', latin, 543.2],
  ['16px monospace', latin, 616.5],
  ['16px "Iowan Old Style", Georgia, serif', latin, 490.2],
  ['16px system-ui, "Segoe UI", sans-serif', latin, 482.7],
  ['16px ui-monospace, "DejaVu Sans Mono", monospace', latin, 616.5],
  // Fonts that many machines have: none of them may be seen.
  ['16px "Liberation Serif", "Noto Sans", Arimo, monospace', latin, 616.5],
  ['16px serif', 'الصفحة غير موجودة', 119.5],
  ['16px serif', 'הדף לא נמצא', 87.1],
  ['16px serif', 'Страница не найдена', 164.4],
] as const;

// Elsewhere than on Linux a browser takes the fonts of its system.
describe.runIf(process.platform === 'linux').each(browsers)('the browser %s', (_name, program) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch(commandFor(await program(), cache));
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  test.each(lines)('%s: “%s” is %d px wide', async (font, text, width) => {
    const measured = await page.evaluate(
      ([style, content]) => {
        const line = document.createElement('span');
        line.style.font = style;
        line.style.whiteSpace = 'nowrap';
        line.textContent = content;
        document.body.replaceChildren(line);
        return line.getBoundingClientRect().width;
      },
      [font, text] as const,
    );

    expect(Math.abs(measured - width)).toBeLessThan(1);
  });
});
