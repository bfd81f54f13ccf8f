import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, TR_LOCALE, type Case } from '../../test/project.ts';

const say = (en: string, tr: string) => ({
  ...edit(EN, 'The address was mistyped.', en),
  ...edit(FR, 'L’adresse a été mal saisie.', en),
  ...edit(TR, 'Adres yanlış yazılmıştır.', tr),
});
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['lost', say('The CDN keeps it.', 'Ağ onu saklar.'), fault],
  ['mistyped', say('The CDN keeps it.', 'CND onu saklar.'), fault],
  ['kept', say('The CDN keeps it.', 'CDN onu saklar.'), []],
  ['with a suffix', say('The CDN keeps it.', 'CDN’nin önbelleği saklar.'), []],
  ['an English plural', say('The APIs keep it.', 'API’ler onu saklar.'), []],
  ['loud words', say('It MUST NOT be kept.', 'Saklanmaz.'), []],
  [
    'with a form of its own',
    {
      ...say('The CPU is busy.', 'İşlemci doludur.'),
      ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\nacronyms: { CPU: İşlemci }'),
    },
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('acronyms-kept', overrides).filter((place) => place.startsWith(TR))).toEqual(
    expected,
  );
});
