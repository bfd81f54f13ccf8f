import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, type Case } from '../../test/project.ts';

const cause = (path: string, text: string) =>
  edit(
    path,
    path === TR
      ? 'Adres yanlış yazılmıştır.'
      : path === FR
        ? 'L’adresse a été mal saisie.'
        : 'The address was mistyped.',
    text,
  );
const all = (en: string, fr: string, tr: string) => ({
  ...cause(EN, en),
  ...cause(FR, fr),
  ...cause(TR, tr),
});

test.each<Case>([
  [
    'an RFC mistyped',
    all('See RFC 9110.', 'Voir RFC 9110.', 'RFC 9111 anlatır.'),
    [`${TR}:9:5`, `${TR}:9:5`],
  ],
  ['an RFC kept', all('See RFC 9110.', 'Voir RFC 9110.', 'RFC 9110 anlatır.'), []],
  [
    'an RFC with a no-break space',
    all('See RFC 9110.', 'Voir RFC\u00A09110.', 'RFC 9110 anlatır.'),
    [],
  ],
  ['a code of ours added', cause(TR, 'Bu bir 499 olabilir.'), []],
  ['a code lost', edit(TR, '[nginx/499](nginx/499) bunu', 'o bunu'), [`${TR}:4:14`]],
  [
    'a method lost',
    all('A GET has no content.', 'Un GET est vide.', 'İsteğin içeriği yoktur.'),
    [`${TR}:9:5`],
  ],
  ['a method added', cause(TR, 'Bir POST yanlış yazılmıştır.'), [`${TR}:9:5`]],
  ['a method in code', all('A `GET` is empty.', 'Un GET est vide.', 'GET boştur.'), []],
  ['a header field lost', edit(FR, 'avec `Cache-Control`', 'avec un champ'), [`${FR}:4:14`]],
  ['a number that is no code', cause(TR, 'Adres 255 harften uzundur.'), []],
  [
    'another place in the entry',
    all('A GET has no content.', 'C’est vide.', 'Boştur.'),
    [`${FR}:9:5`, `${TR}:9:5`],
  ],
  ['the entry’s own number', cause(TR, 'Bu 404 yanlıştır.'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('facts-parity', overrides)).toEqual(expected);
});
