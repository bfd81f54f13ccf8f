import { expect, test } from 'vitest';
import { classMeant, nameOfClass } from './class-meant.ts';

const NAMES = {
  2: ['Successful', 'Başarılı', 'Succès'],
  3: ['Redirection', 'Redirections', 'Yönlendirme'],
  4: ['Client error', 'Client errors', 'İstemci hatası', 'Erreur du client'],
  5: ['Server error', 'Sunucu hatası', 'Erreur du serveur'],
};
const FOLDED = Object.fromEntries(
  Object.entries(NAMES).map(([digit, names]) => [digit, names.map(nameOfClass)]),
);

test.each([
  ['x4xx', undefined],
  ['4xxx', undefined],
  ['44xx', undefined],
  // A slip in what is long enough for one.
  ['redirecton', '3'],
  ['succes', '2'],
  ['suces', '2'],
  ['sucs', undefined],
  // Three fifths of a name are its beginning, less is not.
  ['redirec', '3'],
  ['redire', undefined],
  // … and what comes behind it may be so long.
  ['redirectionsxx', '3'],
  ['redirectionsxxx', undefined],
  [`${'a '.repeat(24)}redirection`, '3'],
  [`${'a '.repeat(25)}redirection`, '3'],
  [`${'a '.repeat(30)}redirection`, undefined],
  ['redirect', '3'],
  ['redirects', '3'],
  ['redirektion', '3'],
  ['yönlendirme', '3'],
  ['client error', '4'],
  ['CLIENT ERRORS', '4'],
  ['istemci hatası', '4'],
  ['ISTEMCI HATASI', '4'],
  ['server error', '5'],
  ['sunucu hatasi', '5'],
  ['erreur serveur', '5'],
  ['erreur du serveur', '5'],
  ['success', '2'],
  ['4xx', '4'],
  ['4××', '4'],
  ['4**', '4'],
  ['7xx', undefined],
  ['server', undefined],
  ['error', undefined],
  ['redirect loop', undefined],
  ['internal server error', undefined],
  ['du', undefined],
  // Three letters are no article.
  ['the redirection', undefined],
  ['a redirection', '3'],
  ['', undefined],
])('%j means the class %s', (question, digit) => {
  expect(classMeant(question, FOLDED)).toBe(digit);
});
