import { edit, TR } from '../../test/project.ts';
import { testRule, type Row } from '../../test/test-rule.ts';

testRule('dangerous-start', [
  ...[
    '=1+1 yanlıştır.',
    '+1 yanlıştır.',
    '-v yanlıştır.',
    '@adres yanlıştır.',
    '＝1 yanlıştır.',
  ].map((text): Row => [text, { tr: text }, ['tr']]),
  ['the sign further on', { tr: 'Adres = yanlış.' }, []],
  ['a synonym', edit(TR, 'ölü link', '"@link yok"'), ['tr synonyms.1']],
  [
    'as in the source',
    {
      en: '--color is wrong.',
      fr: '--color ne va pas.',
      tr: '--color yanlıştır.',
    },
    [],
  ],
]);
