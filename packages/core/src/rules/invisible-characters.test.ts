import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { fixWith } from '../../test/fix-with.ts';
import { inLanguage } from '../../test/in-language.ts';
import { edit, FR, TR, diagnose, type Case } from '../../test/project.ts';
import { rule } from './invisible-characters.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış yazılmıştır.', `"Adres ${to} yanlıştır."`);
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['a tab', tr(String.raw`soup\tçorba`), fault],
  ['a control character', tr(String.raw`soup\x07çorba`), fault],
  ['a zero-width space', tr('soup\u200Bçorba'), fault],
  ['a joiner', tr('soup\u200Dçorba'), fault],
  ['a soft hyphen', tr('so\u00ADup'), fault],
  ['a mark of direction', tr('\u200Esoup'), fault],
  ['an override of direction', tr('\u202Esoup'), fault],
  ['a byte order mark', tr('so\uFEFFup'), fault],
  ['a line separator', tr(String.raw`so\u2028up`), fault],
  ['a private character', tr('so\uE000up'), fault],
  ['an em space', tr('so\u2003up'), fault],
  ['in inline code', edit(TR, '`404` gönderin', '`40\u200B4` gönderin'), [`${TR}:16:5`]],
  ['no-break spaces', edit(FR, 'a été mal', 'a\u00A0été\u202Fmal'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('invisible-characters', overrides)).toEqual(expected);
});

const joined = [
  ['Adres yanlış', 'می\u200Cرود'],
  ['Bulunamadı', 'so\u202Eup'],
] as const;

test('Persian joins its words and needs marks of direction, but no overrides', () => {
  const found = diagnose(inLanguage('tr', 'fa', { 'iana/404.yaml': joined }))
    .filter(({ code }) => code === 'invisible-characters')
    .map(({ line, message }) => `${line} ${message}`);
  expect(found).toEqual(['2 “title” holds the invisible character U+202E.']);
});

test.each([
  ['a\tb', 'a b'],
  ['so\u200Bup\uFEFF so\u00ADup', 'soup soup'],
  ['what may carry meaning stays: \u202E\u200D', 'what may carry meaning stays: \u202E\u200D'],
])('fixes %j', (text, expected) => {
  expect(fixWith(rule, 'tr', text)).toBe(expected);
});
