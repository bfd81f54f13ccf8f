import { layoutFaults } from '@polystatus/browser';
import { expect, test } from 'vitest';
import { locales, statuses } from '../../src/content.ts';
import { built } from '../site.ts';
import { hardestOfKinds, kindOf, partsOf } from './kinds.ts';
import { onPaper } from './on-paper.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open, visit } = siteInBrowser();

/** What the margins leave of a sheet of A4, in CSS pixels. */
const upright = { name: 'A4', width: 688 };
const onItsSide = { name: 'A4 on its side', width: 1017 };
const sheets = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('on paper nothing is cut off, in any kind of page', async () => {
  const isWide = (address: string): boolean => kindOf(address) === 'constants/';
  const wide = hardestOfKinds.filter(isWide);
  expect(wide.length).toBeGreaterThan(0);
  const look =
    (condition: typeof upright) => async (page: Parameters<Parameters<typeof visit>[1]>[0]) => {
      await onPaper(page);
      return layoutFaults(page, [condition]);
    };
  expect(
    await visit(
      hardestOfKinds.filter((address) => !isWide(address)),
      look(upright),
    ),
  ).toEqual([]);
  expect(await visit(wide, look(onItsSide))).toEqual([]);
}, 300_000);

test.each(locales.map(({ tag }) => tag))(
  'the longest page of a code in %s takes two sheets at most',
  async (tag) => {
    const [longest] = built
      .filter(({ address }) => partsOf(address).tag === tag && kindOf(address) === 'code')
      .toSorted((a, b) => b.html.length - a.html.length);
    const page = await open(longest?.address ?? '');
    await onPaper(page);
    expect(sheets(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toBeLessThanOrEqual(
      2,
    );
  },
);

test('the list of all codes is printed in columns, with many codes on each sheet', async () => {
  const page = await open('/fr/');
  await onPaper(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  expect(sheets(pdf)).toBeLessThanOrEqual(Math.ceil(statuses.length / 22));
});

test('each sheet says its address', async () => {
  const page = await open('/en/404/');
  await onPaper(page);
  const said = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--address'),
  );
  expect(said).toMatch(/^"https:.*\/en\/404\/"$/);
});
