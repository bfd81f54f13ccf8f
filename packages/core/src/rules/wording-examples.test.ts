import { edit, FR_LOCALE, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const item = (text: string): Overrides =>
  edit(FR_LOCALE, 'glossary: []', `glossary: []\nwording:\n  - { use: [ceci], ${text} }`);
const sound = 'wrong: [Un défaut.], right: [Une erreur.]';
const at = (path: string): string[] => [`${FR_LOCALE} wording.0.${path}`];

testRule('wording-examples', [
  ['an item that does what it shows', item(`avoid: [défaut*], ${sound}`), []],
  ['a bracket left open', item(`avoid: ["(défaut"], ${sound}`), at('avoid.0')],
  [
    'an exception that cannot be read',
    item(`avoid: [défaut], unless: ["a)"], ${sound}`),
    at('unless.0'),
  ],
  [
    'a phrase of the source that cannot',
    item(`avoid: [défaut], source: ["*"], ${sound}`),
    at('source.0'),
  ],
  [
    'a wrong example without a fault',
    item('avoid: [défaut], wrong: [Un défaut., Une erreur.], right: [Une panne.]'),
    at('wrong.1'),
  ],
  [
    'a wrong example with it in code',
    item('avoid: [défaut], wrong: [Un défaut., Un `défaut`.], right: [Une panne.]'),
    at('wrong.1'),
  ],
  [
    'a right example with a fault',
    item('avoid: [défaut], wrong: [Un défaut.], right: [Ce défaut.]'),
    at('right.0'),
  ],
  ['a phrase without an example', item(`avoid: [défaut, panne], ${sound}`), at('avoid.1')],
  [
    'an exception that is needed',
    item(
      'avoid: [défaut], unless: [par défaut], wrong: [Un défaut.], right: [La page par défaut.]',
    ),
    [],
  ],
  [
    'an exception that no example needs',
    item(`avoid: [défaut], unless: [par défaut], ${sound}`),
    at('unless.0'),
  ],
]);
