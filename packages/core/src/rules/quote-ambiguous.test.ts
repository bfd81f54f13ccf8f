import { edit, EN, FACTS, TR_LOCALE, TR_UI } from '../../test/project.ts';
import { testRule, type Row } from '../../test/test-rule.ts';

testRule('quote-ambiguous', [
  ...['no', 'Yes', 'off', 'y', '12:30', '2026-01-30', '1_000'].map((text): Row => [
    `plain ${text}`,
    edit(EN, 'dead link', text),
    text.length > 1 ? ['en synonyms.1'] : ['en synonyms.1'],
  ]),
  ...['"no"', "'Yes'", 'no such page', '12:30 pm', '0x', 'v1.2', 'one'].map((text): Row => [
    `safe ${text}`,
    edit(EN, 'dead link', text),
    [],
  ]),
  ['in facts', edit(FACTS, 'phrase: Not Found', 'phrase: Off'), ['content/iana/404.yaml phrase']],
  [
    'in a locale file',
    edit(TR_LOCALE, 'endonym: Türkçe', 'endonym: on'),
    ['locales/tr/locale.yaml endonym'],
  ],
  ['in a namespace', edit(TR_UI, 'Her durum kodu, yalın sözlerle', 'no'), ['tr ui/site tagline']],
  [
    'in the facts of an owner',
    edit('content/nginx/owner.yaml', 'name: nginx', 'name: off'),
    ['content/nginx/owner.yaml name'],
  ],
  [
    'in quotes, beside a text that has the word',
    edit(EN, 'dead link', '"no"\n  - there is no page'),
    [],
  ],
]);
