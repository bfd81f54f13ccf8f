import { expect, test } from 'vitest';
import { onPaper } from './on-paper.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser();

interface Asked {
  readonly path: string;
  readonly late: boolean;
}

/** What a page asked for beside itself, and whether that was after its first paint. */
async function askedFor(address: string, width: number): Promise<Asked[]> {
  const page = await open(address, { viewport: { width, height: 800 } });
  await onPaper(page);
  return page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    if (painted === 0) throw new Error('Nothing was painted.');
    return performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ path: new URL(name).pathname, late: startTime > painted }));
  });
}

const kinds = ['/en/404/', '/tr/', '/fr/table/', '/en/compare/401-403/', '/en/developers/mock/'];

test.each(kinds)('a phone paints %s before it asks for anything but scripts', async (address) => {
  const asked = await askedFor(address, 390);
  expect(asked.filter(({ path, late }) => !late && !path.endsWith('.js'))).toEqual([]);
  expect(asked.filter(({ path }) => path.endsWith('.woff2'))).toEqual([]);
  expect(asked.filter(({ path }) => path.startsWith('/print/'))).toHaveLength(1);
});

test.each([
  [639, 0],
  [640, 1],
])('where %i pixels are, headings have %i file of letters', async (width, files) => {
  const asked = await askedFor('/en/404/', width);
  expect(asked.filter(({ path }) => path.endsWith('.woff2'))).toHaveLength(files);
});
