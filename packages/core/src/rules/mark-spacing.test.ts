import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { fixWith } from '../../test/fix-with.ts';
import { inLanguage } from '../../test/in-language.ts';
import { edit, FR, TR, type Case, type Overrides } from '../../test/project.ts';
import { rule } from './mark-spacing.ts';

const tr = (to: string): Overrides => edit(TR, 'Adres yanlış yazılmıştır.', `"${to}"`);
const fr = (to: string): Overrides => edit(FR, 'L’adresse a été mal saisie.', `"${to}"`);
const ja = (to: string): Overrides =>
  inLanguage('tr', 'ja', { 'iana/404.yaml': [['Adres yanlış yazılmıştır.', `"${to}"`]] });
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['a space before a comma', tr('Adres , yanlış.'), fault],
  ['a space before the last full stop', tr('Adres yanlış .'), fault],
  ['a space before a colon', tr('Adres : yanlış.'), fault],
  ['a no-break space before a question mark', tr('Adres yanlış\u00A0?'), fault],
  ['a space inside brackets', tr('Adres ( soup) yanlış.'), fault],
  ['nothing after a comma', tr('Adres,yanlış.'), fault],
  ['nothing after inline code and a semicolon', tr('`404`;yanlış.'), fault],
  ['nothing after a sentence', tr('Adres yanlış.Sonra düzeldi.'), fault],
  ['a French comma', fr('L’adresse , mal saisie.'), [`${FR}:9:5`]],
  ['French marks are french-spacing’s', fr('L’adresse\u00A0: mal saisie\u202F!'), []],
  [
    'numbers, file names and addresses',
    tr('1,000 nginx.conf 12:30 https://a.example/?b;c .htaccess.'),
    [],
  ],
  ['inline code', tr('`a ,b;c` yanlış.'), []],
  ['a name as people type it', edit(TR, 'ölü link', 'google.rpc.Code CANCELLED'), []],
  ['a language without spaces', ja('番号,名前.'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('mark-spacing', overrides)).toEqual(expected);
});

test.each([
  ['tr', 'Adres , yanlış : ( soup ) .', 'Adres, yanlış: (soup).'],
  ['tr', 'Adres,yanlış `a , b` .htaccess', 'Adres,yanlış `a , b` .htaccess'],
  ['fr', 'Faux , oui\u202F; non .', 'Faux, oui\u202F; non.'],
])('in %s, fixes %s', (tag, text, expected) => {
  expect(fixWith(rule, tag, text)).toBe(expected);
});
