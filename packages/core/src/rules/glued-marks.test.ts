import { inLanguage } from '../../test/in-language.ts';
import { edit, TR, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('glued-marks', [
  [
    'a suffix without its apostrophe',
    edit(TR, '`404` gönderin', '`404`ü gönderin'),
    ['tr server.1'],
  ],
  ['a suffix with it', edit(TR, '`404` gönderin', '`404`’ü gönderin'), []],
  ['a letter before', edit(TR, '`404` gönderin', 'bir`404` gönderin'), ['tr server.1']],
  [
    'a placeholder',
    edit(TR_UI, '_one: "{{count}} ', '_one: "{{count}}inci '),
    ['tr ui/site search.results_one'],
  ],
  ['a link', edit(TR, '[nginx/499](nginx/499)', '[nginx/499](nginx/499)de'), ['tr description']],
  [
    'a language without blanks',
    inLanguage('tr', 'ja', { 'ui/site.yaml': [['`Allow` alanına bakın', '"`Allow`を参照"']] }),
    [],
  ],
  ['as many as in the source', { en: 'The `a`b is here.', tr: 'Bu `a`b burada.' }, []],
]);
