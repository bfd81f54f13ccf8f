import { EN, EN_LOCALE, EN_UI, FR_LOCALE, TR, TR_LOCALE, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  ['an entry', { [TR]: null }, [`${TR}:1:1 missing-file`]],
  ['an owner', { 'content/nginx/owner.yaml': null }, ['content/nginx/owner.yaml:1:1 missing-file']],
  ['a locale file', { [FR_LOCALE]: null }, [`${FR_LOCALE}:1:1 missing-file`]],
  ['a namespace', { [TR_UI]: null }, [`${TR_UI}:1:1 missing-file`]],
  ['a file that is broken is not missing', { [TR]: '{' }, [`${TR}:1:2 yaml`]],
  [
    'the source language',
    { [EN]: null, [EN_UI]: null, [EN_LOCALE]: null, 'locales/en/nginx/499.yaml': null },
    [`${FR_LOCALE}:1:1 one-source`, `${FR_LOCALE}:4:12 one-source`, `${TR_LOCALE}:4:12 one-source`],
  ],
]);
