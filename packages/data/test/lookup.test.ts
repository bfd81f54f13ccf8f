import { describe, expect, test } from 'vitest';
import * as index from '@polystatus/data';
import { facts, owners } from '@polystatus/data/facts';
import * as english from '@polystatus/data/locales/en';
import * as french from '@polystatus/data/titles/fr';
import { summarize } from '@polystatus/data/summaries/tr';
import * as turkish from '@polystatus/data/titles/tr';

describe('reason phrases, classes and constants', () => {
  test.each([
    [404, 'Not Found'],
    [413, 'Content Too Large'],
    [426, 'Upgrade Required'],
    [104, 'Upload Resumption Supported'],
    [418, '(Unused)'],
    [599, undefined],
    [0, undefined],
    [Number.NaN, undefined],
  ])('reasonPhrase(%s) is %s', (code, phrase) => expect(index.reasonPhrase(code)).toBe(phrase));

  test.each([
    [404, true],
    [510, true],
    [499, false],
    ['404', false],
    [null, false],
    [{}, false],
    ['constructor', false],
  ])('isStatusCode(%s) is %s', (value, expected) =>
    expect(index.isStatusCode(value)).toBe(expected),
  );

  test.each([
    [100, 'informational'],
    [299, 'successful'],
    [308, 'redirection'],
    [499, 'client-error'],
    [599, 'server-error'],
    [99, undefined],
    [600, undefined],
    [-1, undefined],
    [404.5, undefined],
  ])('statusClass(%s) is %s', (code, expected) => expect(index.statusClass(code)).toBe(expected));

  test('constants are named after the phrases', () => {
    expect(index.NOT_FOUND).toBe(404);
    expect(index.CONTENT_TOO_LARGE).toBe(413);
    expect(index.OK).toBe(200);
    expect(index.NOT_EXTENDED).toBe(510);
  });
});

describe('look-up by code or id', () => {
  test.each([
    [404, 'Bulunamadı'],
    ['404', 'Bulunamadı'],
    ['iana/404', undefined],
    [499, undefined],
    ['nginx/444', 'Yanıt Verilmedi'],
    [444, 'Yanıt Verilmedi'],
    [0, 'Durum Kodu Gönderilmedi'],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['toString', undefined],
    [1000, undefined],
  ])('title(%s) is %s', (codeOrId, title) => expect(turkish.title(codeOrId)).toBe(title));

  test('languages stay apart', () => {
    expect(french.title(404)).toBe('Introuvable');
    expect(english.describe(404).title).toBe('Not Found');
    expect(summarize(404)).toEqual({
      title: 'Bulunamadı',
      summary: expect.stringContaining('Sunucu'),
    });
  });

  test('a catalog has every id, and no bare number of a vendor', () => {
    expect(Object.keys(english.catalog)).toContain('nginx/499');
    expect(facts('nginx/499').owner).toBe('nginx');
    expect(english.describe('prototype')).toBeUndefined();
  });

  test.each([
    [499, ['nginx', 'esri', 'google']],
    [503, ['iana', 'fastly']],
    [404, ['iana']],
    [405.5, []],
  ])('owners(%s) are %s', (code, expected) => {
    expect(
      owners(code)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...expected].sort());
  });

  test('the registry comes first among owners', () => expect(owners(503)[0]?.id).toBe('iana'));
});
