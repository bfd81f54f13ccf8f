import { edit, FR_LOCALE, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const item = (text: string): Overrides =>
  edit(FR_LOCALE, 'glossary: []', `glossary: []\nwording:\n  - { use: [ceci], ${text} }`);
const sound = 'wrong: [Un défaut.], right: [Une erreur.]';
const at = (path: string): string[] => [`${FR_LOCALE} wording.0.${path}`];

testRule('wording-places', [
  [
    'fields and parts that exist',
    item(`avoid: [défaut], in: [causes, ui, ui/site, ui/*.code], ${sound}`),
    [],
  ],
  ['a field that does not', item(`avoid: [défaut], in: [cause], ${sound}`), at('in.0')],
  [
    'a part of the interface that does not',
    item(`avoid: [défaut], in: [ui/shop], ${sound}`),
    at('in.0'),
  ],
  ['a key of it that does not', item(`avoid: [défaut], in: [ui/*.price], ${sound}`), at('in.0')],
]);
