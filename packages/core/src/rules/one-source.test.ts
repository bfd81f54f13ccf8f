import {
  edit,
  EN,
  EN_LOCALE,
  EN_UI,
  sources,
  TR_LOCALE,
  type Overrides,
} from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const withoutEnglish: Overrides = {
  [EN]: null,
  [EN_UI]: null,
  [EN_LOCALE]: null,
  'locales/en/nginx/499.yaml': null,
};

testRule('one-source', [
  ['none', edit(EN_LOCALE, 'source: true\n', ''), ['locales/en/locale.yaml']],
  [
    'none, and no language is called en',
    withoutEnglish,
    [
      'locales/fr/locale.yaml',
      'locales/fr/locale.yaml fallback.0',
      'locales/tr/locale.yaml fallback.0',
    ],
  ],
  [
    'no language at all',
    Object.fromEntries(sources().map(({ path }) => [path, null])),
    ['locales/en/locale.yaml'],
  ],
  [
    'two',
    edit(TR_LOCALE, 'fallback:', 'source: true\nfallback:'),
    ['locales/tr/locale.yaml source:'],
  ],
  ['unknown while its file is broken', { [EN_LOCALE]: '{' }, []],
  [
    'a fallback that does not exist',
    edit(TR_LOCALE, '[en]', '[en, de]'),
    ['locales/tr/locale.yaml fallback.1'],
  ],
  ['a fallback to itself', edit(TR_LOCALE, '[en]', '[tr]'), ['locales/tr/locale.yaml fallback.0']],
  ['two fallbacks that exist', edit(TR_LOCALE, '[en]', '[fr, en]'), []],
]);
