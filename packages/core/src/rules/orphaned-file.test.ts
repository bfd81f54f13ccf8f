import { EN, FACTS, textOf, TR, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('orphaned-file', [
  [
    'an entry without facts',
    { 'locales/en/iana/410.yaml': textOf(EN).replace('title: Not Found', 'title: Gone') },
    ['locales/en/iana/410.yaml'],
  ],
  ['an entry whose facts are broken', { [FACTS]: '{' }, []],
  [
    'an owner without codes',
    { 'content/apache/owner.yaml': textOf('content/nginx/owner.yaml') },
    ['content/apache/owner.yaml'],
  ],
  [
    'a namespace the source does not have',
    { 'locales/tr/ui/extra.yaml': textOf(TR_UI) },
    ['locales/tr/ui/extra.yaml'],
  ],
  [
    'an owner that is called like a language',
    { 'content/tr/owner.yaml': textOf('content/nginx/owner.yaml') },
    ['content/tr/owner.yaml'],
  ],
  [
    'an entry without facts whose source has none either',
    { 'locales/en/iana/410.yaml': textOf(EN), 'locales/tr/iana/410.yaml': textOf(TR) },
    ['locales/en/iana/410.yaml'],
  ],
  [
    'a translation without facts and source',
    { 'locales/tr/iana/410.yaml': textOf(TR) },
    ['locales/tr/iana/410.yaml'],
  ],
]);
