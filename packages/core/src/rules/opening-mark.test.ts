import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { inLanguage } from '../../test/in-language.ts';
import { edit, EN, FR, TR, type Case, type Overrides } from '../../test/project.ts';

const tr = (to: string): Overrides => edit(TR, 'Adres yanlış yazılmıştır.', `"${to}"`);
const es = (to: string): Overrides =>
  inLanguage('tr', 'es', { 'iana/404.yaml': [['Adres yanlış yazılmıştır.', `"${to}"`]] });
const place = 'locales/es/iana/404.yaml:9:5';

test.each<Case>([
  ['a dash too many', tr('– Adres yanlıştır.'), [`${TR}:9:5`]],
  ['dots too many', tr('…adres yanlıştır.'), [`${TR}:9:5`]],
  [
    'a slash lost',
    { ...edit(EN, 'The address was', '/address was'), ...edit(FR, 'L’adresse', '/adresse') },
    [`${TR}:9:5`],
  ],
  ['a quotation, bracket or emphasis moved to the front', tr('(“*Adres*”) yanlıştır.'), []],
  ['code moved to the front', tr('`soup` yanlıştır.'), []],
  ['a Spanish question that is not opened', es('Está mal?'), [place]],
  ['an exclamation opened as a question', es('¿Está mal!'), [place]],
  ['a Spanish question within a sentence', es('Dirección: ¿está mal?'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('opening-mark', overrides)).toEqual(expected);
});
