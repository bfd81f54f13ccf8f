import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { comparisonPath, questionPath } from '../src/address.ts';
import { comparisons, coverage, locales, questions, statuses } from '../src/content.ts';
import { testPages } from './pages.ts';
import { read } from './site.ts';

testPages();

/* A page that falls back has words of two languages, and says of each text whose it is. */
const complete = locales.filter(({ tag }) =>
  coverage.every(({ locale, promised }) => locale !== tag || promised === 'complete'),
);

/* Each page links to every language, in its head and for its readers: that is what one more may add. */
const OF_A_LANGUAGE = 64;
/** Static hosts compress a file once, and then as well as it goes. */
const most = 10 * 1024 + OF_A_LANGUAGE * Math.max(0, locales.length - 3);

/** The font of the headings is counted apart, and so is what names it. */
const withoutFont = (html: string): string =>
  html.replaceAll(/@media [^{]*\{(?:@font-face\{[^}]*\})+\}/g, '');

/** What a server may send before the first answer of a phone: ten packets, the head of the answer among them. */
const FIRST_PACKETS = 14_000;

test.each(['', 'table/'])('/%s of each language comes with the first packets', (path) => {
  const weights = complete.map(({ tag }) => gzipSync(read(`/${tag}/${path}`), { level: 9 }).length);
  expect(Math.max(...weights)).toBeLessThanOrEqual(FIRST_PACKETS);
});

describe('at most 10 kB for three languages, compressed and with its style sheet, is', () => {
  test.each([
    ['a status', statuses.map(({ id }) => `${id}/`)],
    ['a question', ['compare/', ...questions.map(({ id }) => questionPath(id))]],
    ['a comparison', comparisons.map(({ id }) => comparisonPath(id))],
  ])('the page of %s', (_what, paths) => {
    const addresses = complete.flatMap(({ tag }) => paths.map((path) => `/${tag}/${path}`));
    expect(
      addresses.filter(
        (address) => gzipSync(withoutFont(read(address)), { level: 9 }).length > most,
      ),
    ).toEqual([]);
  });
});
