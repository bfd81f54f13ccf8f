import { edit, TR } from '../../test/project.ts';
import { testRule, type Row } from '../../test/test-rule.ts';

testRule('escapes', [
  ...[
    "'satır\\nsonu'",
    "'tırnak \\\" işareti'",
    "'harf \\u00e7 gibi'",
    'boşluk&nbsp;burada',
    'boşluk&#160;burada',
    'ara%20boşluk',
    "'%C3%A7'",
  ].map((text): Row => [text, edit(TR, 'ölü link', text), ['tr synonyms.1']]),
  ...[
    '"çift tırnakta\\u00a0olur"',
    'Araştırma & geliştirme',
    '%50 oranında',
    "'`\\r\\n` ile biter'",
  ].map((text): Row => [text, edit(TR, 'ölü link', text), []]),
  ['a percentage', { en: 'It is 20% here.', tr: 'Burada %20 olur.' }, []],
  ['of the source', { en: 'A slash \\[ here.', tr: 'Burada \\[ var.' }, ['en']],
  ['another one', { en: 'A slash \\[ here.', tr: 'Burada \\] var.' }, ['en', 'tr']],
  ['kept in code', { en: 'It ends in `\\r\\n`.', tr: 'Sonunda `\\r\\n` vardır.' }, []],
  ['lost in code', { en: 'It ends in `\\r\\n`.', tr: 'Sonunda `\\n` vardır.' }, ['tr']],
  [
    'an escape beside a percentage',
    { en: 'It is 20% here.', tr: 'Burada %20 &nbsp; var.' },
    ['tr'],
  ],
  ['none in code, and one', { en: 'It ends `so`.', tr: 'Sonunda `\\n` vardır.' }, ['tr']],
]);
