import { describe, expect, test } from 'vitest';
import * as index from '@polystatus/data';
import { facts, owners } from '@polystatus/data/facts';
import * as english from '@polystatus/data/locales/en';
import * as french from '@polystatus/data/titles/fr';
import { summarize } from '@polystatus/data/summaries/tr';
import * as turkish from '@polystatus/data/titles/tr';
import { sayClass } from './class-words.ts';

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

describe('codes and their names', () => {
  test('every registered code is listed once, in order', () => {
    expect(index.codes).toEqual([...new Set(index.codes)].toSorted((a, b) => a - b));
    expect(index.codes.every(index.isStatusCode)).toBe(true);
    expect(index.codes).toEqual(expect.arrayContaining([100, 418, 510]));
    expect(() => (index.codes as number[]).push(1)).toThrow(TypeError);
  });

  test.each([
    ['Not Found', 404],
    ['NOT_FOUND', 404],
    ['not-found', 404],
    ['Content Too Large', 413],
    ['Payload Too Large', 413],
    ['REQUEST_TOO_LONG', 413],
    ['Moved Temporarily', 302],
    ['I’m a teapot', 418],
    ["I'M A TEAPOT", 418],
    ['Request Time-out', 408],
    ['(Unused)', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('codeOf(%j) is %s', (name, code) => expect(index.codeOf(name)).toBe(code));

  test('every current phrase leads back to its code', () => {
    const named = index.codes.filter((code) => index.reasonPhrase(code) !== '(Unused)');
    expect(named.map((code) => index.codeOf(index.reasonPhrase(code)))).toEqual(named);
  });

  test.each([
    ['IM_A_TEAPOT', 418],
    ['MOVED_TEMPORARILY', 302],
    ['PAYLOAD_TOO_LARGE', 413],
    ['REQUESTED_RANGE_NOT_SATISFIABLE', 416],
    ['REQUEST_TOO_LONG', 413],
    ['REQUEST_URI_TOO_LONG', 414],
    ['REQUEST_TIME_OUT', undefined],
    ['UNUSED', undefined],
  ])('the constant %s is %s', (name, code) =>
    expect((index as Record<string, unknown>)[name]).toBe(code),
  );
});

describe('words of a class', () => {
  test.each([
    ['4xx', sayClass('tr', 'classes', 'client-error.name')],
    ['5xx', sayClass('tr', 'classes', 'server-error.name')],
    ['3xx', undefined],
    [4, undefined],
    [Number.NaN, undefined],
    ['NaN', undefined],
  ])('title(%j) is %s', (name, title) => expect(turkish.title(name)).toBe(title));

  test('there is a sentence too', () => {
    expect(summarize('4xx').summary).toMatch(/\p{L}.*\.$/u);
    expect(summarize('4xx').title).toBe(turkish.title('4xx'));
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

  test('what is handed out to everyone does not change for anyone', () => {
    const { visitor } = english.describe(404) as { visitor: { title: string } };
    expect(() => (visitor.title = 'HACK')).toThrow(TypeError);
    expect(() => Object.assign(english.catalog, { 404: {} })).toThrow(TypeError);
    expect(english.describe(404).causes.every(Object.isFrozen)).toBe(true);
  });

  test('a catalog has every id, and no bare number of a vendor', () => {
    expect(Object.keys(english.catalog)).toContain('nginx/499');
    expect(facts('nginx/499').owner).toBe('nginx');
    expect(english.describe('prototype')).toBeUndefined();
  });

  test.each([
    [499, ['nginx', 'google', 'esri']],
    [503, ['iana', 'fastly']],
    [404, ['iana']],
    [405.5, []],
  ])('owners(%s) are %s', (code, expected) => {
    expect(owners(code).map(({ id }) => id)).toEqual(expected);
  });
});
