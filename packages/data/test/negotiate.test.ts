import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales, negotiate } from '@polystatus/data/negotiate';
import { naiveLookup } from './naive-lookup.ts';

describe('with the languages there are', () => {
  test.each([
    [undefined, 'en'],
    [null, 'en'],
    ['', 'en'],
    ['tr', 'tr'],
    ['TR', 'tr'],
    ['tr-TR,tr;q=0.9,en-US;q=0.8,en;q=0.7', 'tr'],
    ['fr-CH, fr;q=0.9, en;q=0.8, qaa;q=0.7, *;q=0.5', 'fr'],
    ['qaa-AT, fr;q=0.2', 'fr'],
    ['qaa', 'en'],
    ['en;q=0.1, tr;q=0.2', 'tr'],
    ['en;q=0.100, fr;q=0.101', 'fr'],
    ['fr, tr', 'fr'],
    ['tr, fr', 'tr'],
    ['fr;q=0.5, tr;q=0.5', 'fr'],
    ['\tfr ; q=0.3 , tr;Q=0.4', 'tr'],
    ['tr;q=0.2,tr;q=0.9,fr;q=0.5', 'tr'],
  ])('%j → %s', (header, tag) => expect(negotiate(header)).toBe(tag));

  test.each([
    ['any', '*', 'en'],
    ['any, but another is named', '*, fr', 'fr'],
    ['any before a named one of less quality', '*;q=0.9, tr;q=0.1', 'tr'],
    ['nothing but', 'fr, *;q=0', 'fr'],
    ['nothing at all', '*;q=0', 'en'],
    ['the default refused', 'en;q=0', 'ar'],
    ['the default and another refused', 'en;q=0, ar;q=0', 'es'],
    ['each refused', locales.map((tag) => `${tag};q=0.000`).join(', '), 'en'],
    ['the default refused, the others not wanted', 'en;q=0, *;q=0', 'en'],
    ['asked for and refused', 'tr, fr;q=0.5, tr;q=0', 'fr'],
    ['a region asked for, its language refused', 'fr-CA, fr;q=0, tr;q=0.1', 'tr'],
    ['only another region refused', 'tr-CY;q=0, tr', 'tr'],
  ])('%s: %j → %s', (_what, header, tag) => expect(negotiate(header)).toBe(tag));

  test.each([
    ';q=1, tr',
    'fr;q=2, tr',
    'fr;q=.5, tr',
    'fr;q=0.1234, tr',
    'fr;q=-1, tr',
    'fr;q=1.001, tr',
    'fr;q, tr',
    'fr;level=1, tr',
    'fr;q=1;q=1, tr',
    'französisch, tr',
    'toolonglanguage, tr',
    '-fr, tr',
    'fr-, tr',
    ',,, ,tr',
    'K, tr',
    '{"fr":1}, tr',
    'fr\u0000, tr',
  ])('skips what is malformed: %j', (header) => expect(negotiate(header)).toBe('tr'));

  test.each(['tr_TR', 'tr_TR;q=0.5, de', 'TR_tr_x'])('underscores count as hyphens: %s', (field) =>
    expect(negotiate(field)).toBe('tr'),
  );

  test.each([
    [['de', 'tr;q=0.5, fr;q=0.4', 'en;q=0.1'], 'tr'],
    [['tr'], 'tr'],
    [[], 'en'],
  ])('several fields are read as one: %j → %s', (fields, tag) =>
    expect(negotiate(fields)).toBe(tag),
  );

  test.each([[5], [{}], [[{}]], [Symbol.iterator]])('takes %s for an absent field', (value) =>
    expect(negotiate(value as unknown as string)).toBe('en'),
  );
});

describe('with languages of an app', () => {
  test.each([
    ['zh-Hant-CN-x-private1-private2', ['zh-Hant-CN-x-private1', 'zh'], 'zh-Hant-CN-x-private1'],
    ['zh-Hant-CN-x-private1-private2', ['zh-Hant-CN', 'zh'], 'zh-Hant-CN'],
    ['zh-Hant-CN-x-private1-private2', ['zh-Hant', 'zh'], 'zh-Hant'],
    ['zh-Hant-CN', ['zh-Hans', 'zh'], 'zh'],
    ['en-a-bbb', ['en-a', 'en'], 'en'],
    ['de-CH-1996', ['de-ch', 'de'], 'de-ch'],
    ['DE-ch', ['de-CH'], 'de-CH'],
    ['de-CH;q=0.5, fr', ['de', 'it'], 'de'],
    ['fr-CA, fr;q=0', ['fr-CA', 'fr'], 'fr-CA'],
    ['fr;q=0, en;q=0.1', ['fr-CA', 'en'], 'en'],
    // RFC 4647, Section 3.4.1: what else to search for is ours to choose.
    ['pt', ['en', 'pt-BR', 'pt-PT'], 'pt-BR'],
    ['pt, de;q=0.1', ['pt-BR', 'de'], 'pt-BR'],
    ['pt-PT', ['en', 'pt-BR'], 'pt-BR'],
    ['fr,en;q=0.5', ['en', 'fr-CA'], 'fr-CA'],
    ['en-GB,en;q=0.9,fr;q=0.8', ['fr', 'en-US'], 'en-US'],
    ['pt-PT,pt;q=0.9,en-US;q=0.8,en;q=0.7', ['en', 'pt-BR'], 'pt-BR'],
    ['en,en-US;q=0.8', ['en-GB', 'en-US'], 'en-US'],
    ['en-GB;q=0.5, nl', ['en-US', 'nl-BE'], 'nl-BE'],
    ['en-GB, en-US;q=0', ['en-US', 'fr'], 'en'],
    ['zh-TW', ['zh-CN', 'zh-HK', 'en'], 'zh-HK'],
    ['zh-TW', ['zh-Hans', 'fr'], 'en'],
    ['zh', ['fr', 'zh-TW'], 'zh-TW'],
    ['sr-Cyrl-RS', ['sr-Latn', 'sr-RS'], 'sr-RS'],
    ['x-a', ['x-b', 'fr'], 'en'],
    ['fr-CA', ['en_US', 'fr_CA'], 'fr_CA'],
    ['tr_TR', ['en', 'tr-CY'], 'tr-CY'],
    ['pt;q=0', ['pt-BR', 'en'], 'en'],
    ['de', [], 'en'],
  ])('%s of %j → %s', (header, tags, tag) => {
    expect(negotiate(header, { locales: tags })).toBe(tag);
  });

  test.each([
    ['de', 'fr', 'fr'],
    ['de, fr;q=0', 'fr', 'TR'],
    ['de', 'x-none', 'x-none'],
    ['tr-cy', 'fr', 'TR'],
  ])('%s, default %s → %s', (header, defaultLocale, tag) =>
    expect(negotiate(header, { locales: ['TR', 'fr'], defaultLocale })).toBe(tag),
  );
});

const subtag = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
const tag = fc
  .tuple(fc.stringMatching(/^[A-Za-z]{2,3}$/), fc.array(subtag, { maxLength: 3 }))
  .map(([first, more]) => [first, ...more].join('-'));
const near = fc.constantFrom(
  'en',
  'en-GB',
  'fr',
  'fr-CA',
  'fr-CA-x-a',
  'tr',
  'zh-Hant-TW',
  'zh',
  'zh-TW',
  'zh-CN',
  'en-AU',
);
const quality = fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000);
const members = fc.array(fc.tuple(fc.oneof(near, tag, fc.constant('*')), quality), {
  maxLength: 8,
});
const offer = fc.array(fc.oneof(near, tag), { minLength: 1, maxLength: 6 });
const write = (list: readonly (readonly [string, number])[]): string =>
  list.map(([range, q]) => `${range};q=${q}`).join(', ');

describe('whatever the field says', () => {
  test('the answer is on offer, or the default', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), members.map(write)), offer, (header, tags) => {
        expect([...tags, 'en']).toContain(negotiate(header, { locales: tags }));
        expect(locales).toContain(negotiate(header));
      }),
    );
  });

  test('it is what looking up one range after another gives', () => {
    fc.assert(
      fc.property(members, offer, near, (list, tags, defaultLocale) => {
        expect(negotiate(write(list), { locales: tags, defaultLocale })).toBe(
          naiveLookup(list, tags, defaultLocale),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('the order of different qualities does not matter', () => {
    const unequal = fc.uniqueArray(fc.tuple(fc.oneof(near, tag), quality), {
      selector: ([, q]) => q,
      maxLength: 8,
    });
    fc.assert(
      fc.property(unequal, offer, fc.infiniteStream(fc.nat()), (list, tags, keys) => {
        const shuffled = list
          .map((member) => [keys.next().value as number, member] as const)
          .sort(([a], [b]) => a - b)
          .map(([, member]) => member);
        expect(negotiate(write(shuffled), { locales: tags })).toBe(
          negotiate(write(list), { locales: tags }),
        );
      }),
    );
  });

  test('refusing the answer gives another, if one is left', () => {
    fc.assert(
      fc.property(members, fc.uniqueArray(near, { minLength: 2 }), (list, tags) => {
        const [defaultLocale = ''] = tags;
        const before = negotiate(write(list), { locales: tags, defaultLocale });
        const header = [write(list), `${before};q=0`].filter(Boolean).join(',');
        const refused = new Set(list.filter(([, q]) => q === 0).map(([range]) => range));
        fc.pre(refused.size === 0 && tags.some((other) => !`${other}-`.startsWith(`${before}-`)));
        expect(negotiate(header, { locales: tags, defaultLocale })).not.toBe(before);
      }),
    );
  });

  test('capitals do not matter', () => {
    fc.assert(
      fc.property(members.map(write), offer, (header, tags) => {
        expect(negotiate(header.toUpperCase(), { locales: tags })).toBe(
          negotiate(header.toLowerCase(), { locales: tags }),
        );
      }),
    );
  });

  test.each([
    ['members', 'de,'.repeat(33_000)],
    ['qualities', Array.from({ length: 10_000 }, (_, n) => `de;q=0.${n % 1000}`).join()],
    ['subtags', `x${'-a'.repeat(50_000)}`],
    ['empty parameters', `de${';'.repeat(100_000)}`],
    ['spaces', `de${' '.repeat(100_000)}!`],
    ['commas', ','.repeat(100_000)],
    ['letters', 'a'.repeat(100_000)],
    ['relatives', Array.from({ length: 9_000 }, (_, n) => `tr-${n};q=0`).join()],
    ['refusals', Array.from({ length: 14_000 }, () => 'de-x;q=0').join()],
  ])('100 kB of %s still find the one at the end', (_what, long) => {
    expect(negotiate(`${long},tr;q=0.001`)).toBe('tr');
  });
});
