import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { inLanguage } from '../../test/in-language.ts';
import { edit, FR, TR, type Overrides } from '../../test/project.ts';
import { diagnosticsOf, testRule } from '../../test/test-rule.ts';
import { rule } from './invisible-characters.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış yazılmıştır.', `"Adres ${to} yanlıştır."`);

testRule('invisible-characters', [
  ['a tab', tr(String.raw`soup\tçorba`), ['tr']],
  ['a control character', tr(String.raw`soup\x07çorba`), ['tr']],
  ['a zero-width space', tr('soup\u200Bçorba'), ['tr']],
  ['a joiner', tr('soup\u200Dçorba'), ['tr']],
  ['a soft hyphen', tr('so\u00ADup'), ['tr']],
  ['a mark of direction', tr('\u200Esoup'), ['tr']],
  ['an override of direction', tr('\u202Esoup'), ['tr']],
  ['a byte order mark', tr('so\uFEFFup'), ['tr']],
  ['a line separator', tr(String.raw`so\u2028up`), ['tr']],
  ['a private character', tr('so\uE000up'), ['tr']],
  ['an em space', tr('so\u2003up'), ['tr']],
  ['in inline code', edit(TR, '`404` gönderin', '`40\u200B4` gönderin'), ['tr server.1']],
  ['no-break spaces', edit(FR, 'a été mal', 'a\u00A0été\u202Fmal'), []],
  ['two of them', tr(String.raw`soup\tço\u200Brba`), ['tr']],
  ['a carriage return', tr(String.raw`soup\rçorba`), ['tr']],
  ['a non-joiner', tr('soup\u200Cçorba'), ['tr']],
  ['a mark of the other direction', tr('\u200Fsoup'), ['tr']],
]);

const joined = [
  ['Adres yanlış', 'می\u200Cرود'],
  ['Bulunamadı', 'so\u202Eup'],
] as const;

test('Persian joins its words and needs marks of direction, but no overrides', () => {
  const found = diagnosticsOf(
    'invisible-characters',
    inLanguage('tr', 'fa', { 'iana/404.yaml': joined }),
  ).map(({ line, message }) => `${line} ${message}`);
  expect(found).toEqual(['2 “title” holds the invisible character U+202E.']);
});

/** Languages of the scripts that cannot be written without it. */
const OWN = [
  ['\u200C', 'fa syr hi bn pa gu or ta te kn ml si'],
  ['\u200D', 'fa syr hi bn pa gu or ta te kn ml si'],
  ['\u200E', 'fa he syr dv nqo ff-Adlm'],
  ['\u2069', 'fa he syr dv nqo ff-Adlm'],
  ['\u061C', 'fa'],
  ['\u200B', 'th lo km my'],
  ['\u3000', 'ja zh-Hans zh-Hant'],
] as const;

test.each(OWN)('%j belongs to %s, and to no other', (sign, tags) => {
  const all = new Set(OWN.flatMap(([, some]) => some.split(' ')));
  const found = diagnosticsOf(
    'invisible-characters',
    Object.assign(
      {},
      ...Array.from(all, (tag) =>
        inLanguage('tr', tag, { 'iana/404.yaml': [['Bulunamadı', `so${sign}up`]] }),
      ),
    ) as Overrides,
  ).map(({ file }) => file.split('/')[1]);
  expect(found.sort()).toEqual([...all].filter((tag) => !tags.split(' ').includes(tag)).sort());
});

test.each([
  ['a\tb', 'a b'],
  ['so\u200Bup\uFEFF so\u00ADup', 'soup soup'],
  ['what may carry meaning stays: \u202E\u200D', 'what may carry meaning stays: \u202E\u200D'],
])('fixes %j', (text, expected) => {
  expect(fixWith(rule, 'tr', text)).toBe(expected);
});

test('what a script needs stays', () => {
  const thai = inLanguage('tr', 'th', {});
  expect(fixWith(rule, 'th', 'so\u200Bup\uFEFF', undefined, thai)).toBe('so\u200Bup');
});
