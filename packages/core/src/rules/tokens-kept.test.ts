import { edit, EN_UI, FR_UI, TR, TR_UI } from '../../test/project.ts';
import { inLanguage } from '../../test/in-language.ts';
import { testRule } from '../../test/test-rule.ts';

const ar = (few: string) =>
  inLanguage('tr', 'ar', {
    'ui/site.yaml': [
      [
        '  results_one: "{{count}} sonuç"',
        `  results_zero: لا نتائج\n  results_one: نتيجة واحدة\n  results_two: نتيجتان\n  results_few: "${few}"\n  results_many: "{{count}} نتيجة"`,
      ],
    ],
  });

testRule('tokens-kept', [
  ['none, one and two in words', ar('{{count}} نتائج'), []],
  ['a few in words', ar('نتائج'), ['ar ui/site search.results_few placeholders-kept']],
  [
    'inline code translated',
    edit(TR, '`404` gönderin', '`dört` gönderin'),
    ['tr server.1 code-kept'],
  ],
  ['inline code lost', edit(TR, '`404` gönderin', '404 gönderin'), ['tr server.1 code-kept']],
  ['inline code added', edit(TR, 'Adres yanlış', 'Bu `adres` yanlış'), ['tr code-kept']],
  ['a link to another place', edit(TR, '](nginx/499)', '](404)'), ['tr description links-kept']],
  ['a label translated, its target kept', edit(TR, '[nginx/499]', '[bu kod]'), []],
  [
    'blanks in a placeholder',
    { 'en ui/site tagline': 'Refund {{ sum }}', 'tr ui/site tagline': '{{sum}} geri öde' },
    [],
  ],
  [
    'a placeholder renamed',
    edit(TR_UI, 'results_one: "{{count}}', 'results_one: "{{sayı}}'),
    ['tr ui/site search.results_one placeholders-kept'],
  ],
  [
    'a placeholder lost in a plural form the source does not have',
    edit(FR_UI, '{{count}} de résultats', 'beaucoup de résultats'),
    ['fr ui/site search.results_many placeholders-kept'],
  ],
  [
    'a number in words, in a form for one number',
    edit(TR_UI, 'results_one: "{{count}} sonuç"', 'results_one: "Bir sonuç"'),
    [],
  ],
  [
    'a number in words, in a form for several',
    edit(FR_UI, 'results_one: "{{count}} ', 'results_one: "Un '),
    ['fr ui/site search.results_one placeholders-kept'],
  ],
  [
    'the same, of a source that says it in words',
    {
      ...edit(EN_UI, 'results_one: "{{count}} ', 'results_one: "One '),
      ...edit(FR_UI, 'results_one: "{{count}} ', 'results_one: "Un '),
    },
    ['fr ui/site search.results_one placeholders-kept'],
  ],
  [
    'a source that never says it',
    {
      'en ui/site search.results_one': 'Result',
      'en ui/site search.results_other': 'Results',
      'fr ui/site search.results_one': 'Résultat',
      'fr ui/site search.results_many': 'Résultats',
      'fr ui/site search.results_other': 'Résultats',
      'tr ui/site search.results_one': 'Sonuç',
      'tr ui/site search.results_other': 'Sonuçlar',
    },
    [],
  ],
  [
    'a number in words beside another placeholder',
    {
      'en ui/site search.results_one': '{{name}}: one result',
      'tr ui/site search.results_one': '{{name}}: bir sonuç',
      'fr ui/site search.results_one': '{{name}} : {{count}} résultat',
    },
    [],
  ],
  [
    'the same placeholder misspelt',
    {
      'en ui/site search.results_one': '{{name}}: one result',
      'tr ui/site search.results_one': '{{isim}}: bir sonuç',
      'fr ui/site search.results_one': '{{name}} : {{count}} résultat',
    },
    ['tr ui/site search.results_one placeholders-kept'],
  ],
  [
    'a source that says it in words',
    edit(EN_UI, 'results_one: "{{count}} ', 'results_one: "One '),
    [],
  ],
  [
    'the same tokens in another order',
    {
      en: 'The `a` and the `b` differ.',
      tr: '`b` ile `a` farklıdır.',
      fr: 'Le `b` et le `a` diffèrent.',
    },
    [],
  ],
]);
