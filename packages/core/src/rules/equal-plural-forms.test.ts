import { edit, EN_UI, FR_UI } from '../../test/project.ts';
import { testRule, type Row } from '../../test/test-rule.ts';

testRule('equal-plural-forms', [
  [
    'the same twice in the source',
    edit(EN_UI, '{{count}} results', '{{count}} result'),
    ['en ui/site search.results_other'],
  ],
  [
    'the same three times in French',
    {
      ...edit(
        FR_UI,
        '{{count}} de résultats"\n  results_other: "{{count}} résultats',
        '{{count}} résultat"\n  results_other: "{{count}} résultat',
      ),
    },
    ['fr ui/site search.results_other'],
  ],
  [
    'a French noun that has one form',
    {
      'fr ui/site search.results_one': '{{count}} mois',
      'fr ui/site search.results_many': '{{count}} mois',
      'fr ui/site search.results_other': '{{count}} mois',
    },
    [],
  ],
  ['two of three the same', edit(FR_UI, '{{count}} de résultats', '{{count}} résultats'), []],
  [
    'a noun that is inserted',
    {
      'en ui/site search.results_one': '{{count}} {{things}}',
      'en ui/site search.results_other': '{{count}} {{things}}',
    },
    [],
  ],
  ['Turkish, whose nouns stay after a number', {}, []],
  ...['{{count}} mois passés', 'Les {{count}} mois'].map((text): Row => [
    `more than the noun that has one form: ${text}`,
    {
      'fr ui/site search.results_one': text,
      'fr ui/site search.results_many': text,
      'fr ui/site search.results_other': text,
    },
    ['fr ui/site search.results_other'],
  ]),
  [
    'a noun that is inserted behind two blanks',
    {
      'en ui/site search.results_one': '{{count}}  {{things}}',
      'en ui/site search.results_other': '{{count}}  {{things}}',
    },
    [],
  ],
]);
