import {
  edit,
  EN,
  EN_LOCALE,
  EN_UI,
  FR_LOCALE,
  textOf,
  TR,
  TR_LOCALE,
  TR_UI,
} from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('missing-file', [
  ['an entry', { [TR]: null }, ['locales/tr/iana/404.yaml']],
  ['an owner', { 'content/nginx/owner.yaml': null }, ['content/nginx/owner.yaml']],
  ['a locale file', { [FR_LOCALE]: null }, ['locales/fr/locale.yaml']],
  ['a namespace', { [TR_UI]: null }, ['locales/tr/ui/site.yaml']],
  ['a file that is broken is not missing', { [TR]: '{' }, []],
  [
    'the source language',
    { [EN]: null, [EN_UI]: null, [EN_LOCALE]: null, 'locales/en/nginx/499.yaml': null },
    [],
  ],
  [
    'what a language does not promise',
    { ...edit(TR_LOCALE, 'glossary:', 'tier: none\nglossary:'), [TR]: null, [TR_UI]: null },
    [],
  ],
  [
    'an entry without a source to look at',
    {
      ...Object.fromEntries(
        [EN, EN_UI, EN_LOCALE, 'locales/en/nginx/499.yaml'].map((path) => [path, null]),
      ),
      [TR]: null,
    },
    [TR],
  ],
  ['a namespace of one translation alone', { 'locales/tr/ui/extra.yaml': textOf(TR_UI) }, []],
]);
