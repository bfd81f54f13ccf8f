import { isDeepStrictEqual } from 'node:util';
import { faintUnderlines, nameFaults, tabStops } from '@polystatus/browser';
import { expect, test } from 'vitest';
import { oneOfEach } from './kinds.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open, visit } = siteInBrowser();

test('the Tab key reaches every link and control of each kind of page, in order', async () => {
  const faults = await visit(oneOfEach, async (page) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const { seen, reached } = await tabStops(page);
    const order = isDeepStrictEqual(reached, seen) ? [] : [`${reached} is not ${seen}`];
    // The same page, while it is open: what is reached has a name, and a link looks like one.
    const names = await nameFaults(page);
    const faint = await faintUnderlines(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const none = seen.length === 0 ? ['has no link'] : [];
    return [...none, ...order, ...names, ...faint, ...(await faintUnderlines(page))];
  });
  expect(faults).toEqual([]);
}, 300_000);

test('what has no name, sounds like another or looks like no link is found', async () => {
  const page = await open('/en/404/', { javaScriptEnabled: false });
  await page.locator('main').evaluate((main) => {
    main.innerHTML =
      '<a href="/a"></a><a href="/b">more</a> <a href="/c">more</a><a href="/d" class="faint">faint</a>';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.faint { text-decoration: underline #ddd }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await nameFaults(page)).toEqual([
    expect.stringContaining('a link has no name'),
    expect.stringContaining('“more” leads to'),
  ]);
  expect(await faintUnderlines(page)).toEqual([expect.stringMatching(/^faint: 1\./)]);
});

test('forced colours show the focus on everything, and what is current', async () => {
  const page = await open('/en/table/', { forcedColors: 'active' });
  const current = page.locator('[aria-current]');
  expect(await current.count()).toBeGreaterThan(1);
  for (const link of await current.all())
    expect(await link.evaluate((it) => getComputedStyle(it).textDecorationLine)).toBe('underline');
  const plain = page.locator('.site li a:not([aria-current])').first();
  expect(await plain.evaluate((it) => getComputedStyle(it).textDecorationLine)).toBe('none');
  const unseen = await page.locator('a, button, input, summary').evaluateAll((all) =>
    all.flatMap((element) => {
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) return [];
      element.focus({ focusVisible: true });
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const isSeen =
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'transparent';
      return isSeen || document.activeElement !== element ? [] : [element.outerHTML];
    }),
  );
  expect(unseen).toEqual([]);
});
