import { edit, EN, FACTS, TR_LOCALE, TR_UI, type Case } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  ...['no', 'Yes', 'off', 'y', '12:30', '2026-01-30', '1_000'].map((text): Case => [
    `plain ${text}`,
    edit(EN, 'dead link', text),
    text.length > 1
      ? [`${EN}:26:5 quote-ambiguous`]
      : [`${EN}:26:5 quote-ambiguous`, `${EN}:26:5 too-short`],
  ]),
  ...['"no"', "'Yes'", 'no such page', '12:30 pm', '0x', 'v1.2', 'one'].map((text): Case => [
    `safe ${text}`,
    edit(EN, 'dead link', text),
    [],
  ]),
  [
    'in facts',
    edit(FACTS, 'phrase: Not Found', 'phrase: Off'),
    [`${FACTS}:3:9 quote-ambiguous`, `${FACTS}:3:9 registry`],
  ],
  [
    'in a locale file',
    edit(TR_LOCALE, 'endonym: Türkçe', 'endonym: on'),
    [`${TR_LOCALE}:2:10 quote-ambiguous`],
  ],
  [
    'in a namespace',
    edit(TR_UI, 'Her durum kodu, yalın sözlerle', 'no'),
    [`${TR_UI}:2:10 quote-ambiguous`],
  ],
]);
