import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { inLanguage } from '../../test/in-language.ts';
import { edit, TR, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';
import { rule } from './mark-spacing.ts';

const ja = (to: string): Overrides =>
  inLanguage('tr', 'ja', { 'iana/404.yaml': [['Adres yanlış yazılmıştır.', `"${to}"`]] });

testRule('mark-spacing', [
  ['a space before a comma', { tr: 'Adres , yanlış.' }, ['tr']],
  ['a space before the last full stop', { tr: 'Adres yanlış .' }, ['tr']],
  ['a space before a colon', { tr: 'Adres : yanlış.' }, ['tr']],
  ['a no-break space before a question mark', { tr: 'Adres yanlış\u00A0?' }, ['tr']],
  ['a space before the three dots at the end', { tr: 'Yanıt bekleniyor …' }, ['tr']],
  ['the same in French', { fr: 'En attente …' }, ['fr']],
  [
    'three dots for something left out',
    { tr: 'Önce `listen` … sonra `ssl` yazılır: 0, 1, … 9.' },
    [],
  ],
  ['a space inside brackets', { tr: 'Adres ( soup) yanlış.' }, ['tr']],
  ['nothing after a comma', { tr: 'Adres,yanlış.' }, ['tr']],
  ['nothing after inline code and a semicolon', { tr: '`404`;yanlış.' }, ['tr']],
  ['nothing after a sentence', { tr: 'Adres yanlış.Sonra düzeldi.' }, ['tr']],
  ['a French comma', { fr: 'L’adresse , mal saisie.' }, ['fr']],
  ['French marks are french-spacing’s', { fr: 'L’adresse\u00A0: mal saisie\u202F!' }, []],
  [
    'numbers, file names and addresses',
    { tr: '1,000 nginx.conf 12:30 https://a.example/?b;c .htaccess.' },
    [],
  ],
  ['a Greek pronoun', { tr: 'Ό,τι και ό,τι.' }, []],
  ['a Greek comma', { tr: 'Εδώ,τι και αυτό,τι.' }, ['tr']],
  ['inline code', { tr: '`a ,b;c` yanlış.' }, []],
  ['a name as people type it', edit(TR, 'ölü link', 'google.rpc.Code CANCELLED'), []],
  ['a language without spaces', ja('番号,名前.'), []],
]);

test.each([
  ['tr', 'Adres , yanlış : ( soup ) .', 'Adres, yanlış: (soup).'],
  ['tr', 'Bekleniyor … sürüyor …', 'Bekleniyor … sürüyor…'],
  ['tr', 'Adres,yanlış `a , b` .htaccess', 'Adres,yanlış `a , b` .htaccess'],
  ['fr', 'Faux , oui\u202F; non .', 'Faux, oui\u202F; non.'],
])('in %s, fixes %s', (tag, text, expected) => {
  expect(fixWith(rule, tag, text)).toBe(expected);
});
