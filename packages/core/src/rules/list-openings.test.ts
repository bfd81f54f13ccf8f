import { edit, textOf, TR, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const list = edit(TR_LOCALE, 'glossary: []', 'glossary: []\nfew-openings: [bir]');
const tr = (...causes: readonly string[]) => ({
  ...list,
  [TR]: textOf(TR).replace(
    /^causes:\n(?: {2}- .*\n)+/mu,
    () => `causes:\n${causes.map((cause) => `  - ${cause}\n`).join('')}`,
  ),
});

testRule('list-openings', [
  ['three of four', tr('Bir vekil.', 'Bir araç.', 'Adres yanlış.', 'Bir ağ.'), ['tr']],
  [
    'where the first is another',
    tr('Adres.', 'Bir vekil.', 'Bir araç.', 'Bir ağ.'),
    ['tr causes.1'],
  ],
  ['half of them', tr('Bir vekil.', 'Adres.', 'Bir araç.', 'Sayfa.'), []],
  ['two of three', tr('Bir vekil.', 'Bir araç.', 'Adres.'), []],
  ['all of three', tr('Bir vekil.', 'Bir araç.', 'Bir adres.'), ['tr']],
  ['a word that begins so', tr('Birden silinmiş.', 'Biri silmiş.', 'Birkaç araç.'), []],
  ['no list', { [TR]: tr('Bir vekil.', 'Bir araç.', 'Bir adres.')[TR] ?? '' }, []],
  ['half of six', tr('Bir a.', 'Bir b.', 'Bir c.', 'Ad.', 'Ve.', 'Ya.'), []],
  ['a word that is not the first sign', tr('“Bir” vekil.', '“Bir” araç.', '“Bir” ağ.'), []],
  [
    'synonyms',
    { ...list, 'tr synonyms.0': 'bir kod', 'tr synonyms.1': 'bir ad', 'tr synonyms.2': 'bir ağ' },
    [],
  ],
]);
