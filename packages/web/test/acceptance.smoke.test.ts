import { readFileSync } from 'node:fs';
import { loadFullText } from '@polystatus/status/full-text';
import { fold, loadSearch } from '@polystatus/status/search';
import { describe, expect, test } from 'vitest';
import { catalog, facts, hasStatus, locales, statuses } from '../src/content.ts';
import { rangeOf } from '../src/address.ts';
import { plain } from '@polystatus/status/markdown';
import { attributes, elements, read, text } from './site.ts';
import type { SearchData, TextData } from '../src/search/data.ts';

/** @example codes('100-102 200') // ['100', '101', '102', '200'] */
function codes(list: string): string[] {
  return list.split(' ').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
  });
}

const turkish = codes(
  '100-103 200-204 206 207 301-304 307 308 400-406 408-410 413-415 422 429 451 500-504 507 508',
);
const searchable = codes(
  '100-102 200-202 204 206 301 302 304 307 308 400 401 403-405 408-410 413 422 429 500-505',
);
const french = codes('100 200-202 204 207 300-304 400 401 403-405 429 500-503');
const guide = codes(
  '100-103 200-208 226 300-308 400-418 421-426 428 429 431 451 499 500-505 507 508 510 511 599',
);
const longTable = codes('200-206 300-304 400-410 500-504');

const search = (tag: string) =>
  loadSearch((JSON.parse(read(`/${tag}/search.json`)) as SearchData).index).search;

function row(tag: string, id: string): string {
  const index = read(`/${tag}/`);
  return elements(index, 'li').find((item) => item.includes(`<a href="/${tag}/${id}/">`)) ?? '';
}

test('the lists are as long as the pages they come from', () => {
  expect([turkish, searchable, french, guide, longTable].map(({ length }) => length)).toEqual([
    40, 30, 21, 64, 28,
  ]);
});

describe('A: the Turkish page', () => {
  test.each(turkish)('%s stands under its Turkish class with Turkish title and line', (id) => {
    const words = catalog('tr')[id];
    const { class: group } = facts(id);
    const section =
      elements(read('/tr/'), 'section').find((part) => part.includes(`id="${group}"`)) ?? '';
    expect(section).toContain(`<a href="/tr/${id}/">`);
    expect(text(elements(section, 'h2')[0] ?? '')).toMatch(
      /^[1-5]xx (?:Bilgilendirme|Başarı|Yönlendirme|İstemci hatası|Sunucu hatası)$/,
    );
    expect(words?.fallback).toBeUndefined();
    expect(text(row('tr', id))).toContain(words?.title);
    expect(text(row('tr', id))).toContain(plain(words?.summary ?? ''));
    expect(row('tr', id)).not.toContain('lang="en"');
    expect(words?.summary).not.toBe(catalog('en')[id]?.summary);
  });
});

describe('B: the searchable page', () => {
  const find = search('en');
  const { text: written } = JSON.parse(read('/en/full-text.json')) as TextData;
  const told = loadFullText(written);
  /** Words of the line are looked for in what is written; those that say nothing count for nothing. */
  const isFound = (word: string, id: string): boolean =>
    written.fillers.includes(fold(word)) ||
    [...find(word), ...told.search(word)].some((result) => result.id === id);

  test.each(searchable)('%s is found by number, name and every word of its line', (id) => {
    const { title, summary } = catalog('en')[id] ?? { title: '', summary: '' };
    expect(find(id)[0]?.id).toBe(id);
    expect(find(title)[0]?.id).toBe(id);
    const words = plain(summary).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    expect(words.filter((word) => !isFound(word, id))).toEqual([]);
  });

  test('“every code” is true of the registry', () => {
    const registry = readFileSync(
      new URL('../../../content/iana/registry.csv', import.meta.url),
      'utf8',
    );
    const assigned = registry.split('\n').filter((line) => /^\d{3},(?!Unassigned)/.test(line));
    expect(assigned.length).toBeGreaterThanOrEqual(64);
    for (const { tag } of locales)
      expect(assigned.filter((line) => row(tag, line.slice(0, 3)) === '')).toEqual([]);
  });
});

describe('C: the French page', () => {
  test.each(french)('%s has further links', (id) => {
    const sections = elements(read(`/fr/${id}/`), 'section');
    const sources =
      sections.find((section) => text(section).startsWith('Pour en savoir plus')) ?? '';
    expect(
      attributes(sources, 'href').filter((href) => href.startsWith('https://')).length,
    ).toBeGreaterThanOrEqual(2);
  });

  test.each([
    'informational',
    'successful',
    'redirection',
    'client-error',
    'server-error',
  ] as const)('%s is found by 1xx, 1×× and 1**', (name) => {
    const range = rangeOf(name);
    const expected = statuses
      .filter((status) => status.class === name)
      .map(({ id }) => id)
      .sort();
    for (const { tag } of locales)
      for (const query of [range, range.replaceAll('x', '×'), range.replaceAll('x', '*')])
        expect(
          search(tag)(query)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(expected);
  });
});

describe('D: the guide', () => {
  test.each(guide)('%s is there, marked as what it is', (code) => {
    const ids = statuses.filter((status) => status.code === Number(code)).map(({ id }) => id);
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      const { state, deprecated } = facts(id);
      const item = row('en', id);
      expect(item.includes('class="official"')).toBe(state !== 'unregistered');
      expect(item.includes('translate="no"')).toBe(state === 'unregistered');
      expect(text(item).includes('deprecated ')).toBe(
        deprecated === true && state === 'registered',
      );
    }
    expect(hasStatus(code)).toBe(!['499', '599'].includes(code));
  });

  test.each(guide.filter(hasStatus))(
    '%s keeps the visitor’s message apart from the facts',
    (id) => {
      const html = read(`/en/${id}/`);
      const { message } = catalog('en')[id]?.visitor ?? { message: '' };
      const specimen = /<figure class="specimen">[\s\S]*?<\/figure>/.exec(html)?.[0] ?? '';
      expect(text(specimen)).toContain(plain(message));
      expect(text(html.replace(specimen, ''))).not.toContain(plain(message));
    },
  );
});

describe('E: the long table', () => {
  test.each(longTable)('%s has its class and two or more paragraphs in the table', (id) => {
    for (const { tag } of locales) {
      const rows = elements(read(`/${tag}/table/texts/`), 'tr');
      const cells = elements(
        rows.find((part) => new RegExp(`scope="row">\\s*<a href="/${tag}/${id}/"`).test(part)) ??
          '',
        'td',
      );
      expect(text(cells[0] ?? '')).toMatch(new RegExp(`^${id.charAt(0)}xx \\S`));
      expect(elements(cells[3] ?? '', 'p').length).toBeGreaterThanOrEqual(2);
    }
  });
});
