import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { edit, FR_LOCALE } from '../../test/project.ts';
import { inLanguage } from '../../test/in-language.ts';
import { testRule, type Row } from '../../test/test-rule.ts';
import { rule } from './units.ts';

const list = edit(
  FR_LOCALE,
  'glossary: []',
  'glossary: []\nunits: { space: "\\u00A0", names: { ko: [Ko, KB, kB], Mo: [MB], s: [] } }',
);
const none = edit(
  FR_LOCALE,
  'glossary: []',
  'glossary: []\nunits: { space: "", names: { ko: [] } }',
);
const fr = (text: string) => ({ ...list, fr: text });

testRule('units', [
  ['an ordinary space', fr('Au plus 8 ko.'), ['fr']],
  ['no space', fr('Au plus 8ko.'), ['fr']],
  ['a narrow space', fr('Au plus 8\u202Fko.'), ['fr']],
  ['another form of the unit', fr('Au plus 8\u00A0KB.'), ['fr']],
  ['both', fr('Au plus 1,5 MB.'), ['fr']],
  ['as it should be', fr('Au plus 8\u00A0ko, 1,5\u00A0Mo et 30\u00A0s.'), []],
  ['a word that begins so', fr('Au plus 8 sortes, 8 koalas.'), []],
  [
    'a word after a comma that looks like a unit',
    fr('Envoyez 200, s voyelle, et 30. s aussi.'),
    [],
  ],
  ['inline code', fr('Au plus `8 KB`.'), []],
  ['a space where there is none', { ...none, fr: 'Au plus 8 ko.' }, ['fr']],
  ['none there', { ...none, fr: 'Au plus 8ko.' }, []],
  ['a unit that another script goes on after', fr('Au plus 8KBです。'), ['fr']],
  ['no list', { fr: 'Au plus 8 KB.' }, []],
  ['a synonym', { ...list, 'fr synonyms.0': '8 KB' }, []],
  ...(
    [
      ['ja', '秒: [びょう]', '30びょう間です。', ['ja']],
      ['ru', 'с: [сек]', 'Это 30 сек.', ['ru']],
      ['ru', 'с: [сек]', 'Это 30 секунд.', []],
      ['ru', 'с: [сек]', 'Это 30с.', []],
    ] as const
  ).map(([tag, names, text, faults]): Row => [
    `${text} in ${tag}`,
    inLanguage('tr', tag, {
      'locale.yaml': [['glossary: []', `glossary: []\nunits: { space: "", names: { ${names} } }`]],
      'iana/404.yaml': [['Adres yanlış yazılmıştır.', text]],
    }),
    faults,
  ]),
]);

test.each([
  ['Au plus 8 KB et `8 KB`, 30s.', 'Au plus 8\u00A0ko et `8 KB`, 30\u00A0s.'],
  ['Au plus 8\u00A0ko.', 'Au plus 8\u00A0ko.'],
])('fixes %s', (text, expected) => {
  expect(fixWith(rule, 'fr', text, undefined, list)).toBe(expected);
  expect(fixWith(rule, 'fr', text)).toBe(text);
});
