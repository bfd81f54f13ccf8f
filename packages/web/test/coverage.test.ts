import { describe, expect, test } from 'vitest';
import { badge } from '../src/badge.ts';
import { coverage, hasStatus, locales, sourceLocale } from '../src/content.ts';
import { goalOf } from '../src/coverage-rows.ts';
import { percent } from '../src/percent.ts';
import { wordsOf } from '../src/words.ts';
import { addresses, elements, read, text } from './site.ts';

describe.each(locales.map(({ tag }) => tag))('the coverage page in %s', (tag) => {
  const sections = elements(read(`/${tag}/coverage/`), 'section');

  test('has every language but the source, each with its badge', () => {
    const shown = sections.map((section) => /<bdi lang="([^"]+)">/.exec(section)?.[1]);
    expect(shown).toEqual(coverage.map(({ locale }) => locale));
    for (const other of locales)
      expect(shown.includes(other.tag)).toBe(other.tag !== sourceLocale.tag);
    for (const [index, { locale }] of coverage.entries())
      expect(sections[index]).toContain(`href="/badges/${locale}.svg"`);
  });

  test('shows the share of each tier and field and the count of each state', () => {
    for (const [index, item] of coverage.entries()) {
      const shares = elements(sections[index] ?? '', 'td').map(text);
      const counts = [...Object.values(item.tiers), ...Object.values(item.fields)];
      expect(shares.sort()).toEqual(counts.map(({ share }) => text(percent(tag, share))).sort());
      const { total, translated, reviewed, stale, missing, obsolete } = item;
      expect(elements(sections[index] ?? '', 'dd').map(text)).toEqual(
        [total, translated, reviewed, stale, missing, obsolete].map((number) =>
          text(new Intl.NumberFormat(tag).format(number)),
        ),
      );
    }
  });

  test('says which tier a language promises, and how much of that is there', () => {
    for (const [index, item] of coverage.entries()) {
      const { tier, share } = goalOf(item);
      const [heading] = elements(sections[index] ?? '', 'summary').map(text);
      expect(heading).toContain(text(percent(tag, share)));
      const [margin = ''] = elements(sections[index] ?? '', 'p').map(text);
      expect(margin).toContain(wordsOf(tag)(`coverage.tiers.${tier}`).text);
    }
  });

  test('links what waits for a translator, or says that nothing does', () => {
    for (const [index, { open, locale }] of coverage.entries()) {
      const section = sections[index] ?? '';
      const pages = locales.some((known) => known.tag === locale) ? locale : tag;
      expect(text(section).includes(wordsOf(tag)('coverage.nothing').text)).toBe(open.length === 0);
      for (const { file } of open)
        expect(section).toContain(hasStatus(file) ? `href="/${pages}/${file}/"` : `>${file}<`);
    }
  });

  test('is linked from the footer', () => {
    expect(elements(read(`/${tag}/404/`), 'footer')[0]).toContain(`href="/${tag}/coverage/"`);
  });
});

describe('badges', () => {
  test.each(coverage.map((item) => [item.locale, item] as const))('%s', (of, item) => {
    expect(addresses).toContain(`/badges/${of}.svg`);
    const svg = read(`/badges/${of}.svg`);
    // A language that is too young has no pages, and no words of its own.
    const tag = locales.some((known) => known.tag === of) ? of : sourceLocale.tag;
    const share = percent(tag, goalOf(item).share);
    expect(elements(svg, 'text').map(text)).toEqual([item.endonym, text(share)]);
    const title = text(elements(svg, 'title')[0] ?? '');
    expect(title).toContain(text(share));
    expect(title).toContain(wordsOf(tag)(`coverage.tiers.${goalOf(item).tier}`).text);
    expect(svg).not.toMatch(/href|url\(|<script|<style/);
  });

  test('escape what they show', () => {
    const svg = badge('<a&b>', '"5"', '<script>');
    expect(elements(svg, 'text').map(text)).toEqual(['<a&b>', '"5"']);
    expect(svg).not.toContain('<script');
  });
});

test.each([
  ['en', 1, '100%'],
  ['en', 0.99999, '99.9%'],
  ['fr', 0.5, '50\u202F%'],
  ['tr', 0, '%0'],
])('%s: %d is %s', (tag, share, expected) => {
  expect(percent(tag, share).replace('\u00A0', '\u202F')).toBe(expected);
});
