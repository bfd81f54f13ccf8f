import {
  edit,
  EN,
  EN_LOCALE,
  EN_UI,
  FR_LOCALE,
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

testRule([
  ['none', edit(EN_LOCALE, 'source: true\n', ''), [`${EN_LOCALE}:1:1 one-source`]],
  [
    'none, and no language is called en',
    withoutEnglish,
    [`${FR_LOCALE}:1:1 one-source`, `${FR_LOCALE}:4:12 one-source`, `${TR_LOCALE}:4:12 one-source`],
  ],
  [
    'no language at all',
    Object.fromEntries(sources().map(({ path }) => [path, null])),
    [`${EN_LOCALE}:1:1 one-source`],
  ],
  ['two', edit(TR_LOCALE, 'fallback:', 'source: true\nfallback:'), [`${TR_LOCALE}:4:1 one-source`]],
  ['unknown while its file is broken', { [EN_LOCALE]: '{' }, [`${EN_LOCALE}:1:2 yaml`]],
  [
    'a fallback that does not exist',
    edit(TR_LOCALE, '[en]', '[en, de]'),
    [`${TR_LOCALE}:4:16 one-source`],
  ],
  ['a fallback to itself', edit(TR_LOCALE, '[en]', '[tr]'), [`${TR_LOCALE}:4:12 one-source`]],
  ['two fallbacks that exist', edit(TR_LOCALE, '[en]', '[fr, en]'), []],
]);
