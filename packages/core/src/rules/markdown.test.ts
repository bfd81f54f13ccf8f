import { edit, TR } from '../../test/project.ts';
import { testRule, type Row } from '../../test/test-rule.ts';

const told = (namespace: string, yaml: string) => ({
  [`locales/tr/ui/${namespace}.yaml`]: `# yaml-language-server: $schema=\n${yaml}`,
});

testRule('markdown', [
  ...[
    '**kapanmayan güç',
    'bir * yıldız',
    '[404] (404) ayrı yazılmış',
    '[404 kapanmıyor',
    '[ ](404) adsız',
    '[bölüm][1] başvurusu',
    '![resim](404) eklenmiş',
    '# Başlık olmaz',
    '- liste olmaz',
    '1. liste olmaz',
    '> alıntı olmaz',
    '_vurgu_ böyle değil',
    '+ liste olmaz',
    '**bir [iki** üç',
    '[ab]: https://shop.example',
  ].map((text): Row => [text, { tr: text }, ['tr']]),
  ...[
    '*vurgulu* ve **güçlü** sözler',
    '[404](404) ile `*` ve `[` birlikte',
    'snake_case_name bir ad',
    '[köşeli] ayraç',
    'bir # iki',
    'bir - iki + üç 1. dört',
    'bir > iki',
    'bir ---',
    '--- devam eder',
    'bir | a | b |',
    '| a | b | devam eder',
    'bkz. [1]: yok',
    '`![a](b)` olur',
    '[**a** ](404) olur',
    '[*a*](404) olur',
    'bir ~~~ iki',
  ].map((text): Row => [text, { tr: text }, []]),
  ...[
    ['a list in a paragraph', '- bir\n  - iki'],
    ['a block of code', '```\n  kod\n  ```'],
    ['a table', '| a | b |'],
    ['a rule', '---'],
    ['a link definition', '[1]: https://shop.example'],
  ].map(([title = '', text]): Row => [
    `${title} in a description`,
    edit(TR, 'description: |\n', `description: |\n  ${text}\n\n`),
    ['tr description'],
  ]),
  ['a title, which is plain text', { 'tr title': '* yok' }, []],
  [
    'the reason of an answer',
    told('choose', 'questions:\n  start:\n    why:\n      lost: "* yok"\n'),
    ['tr ui/choose questions.start.why.lost'],
  ],
  ['a question', told('choose', 'questions:\n  start:\n    question: "* yok"\n'), []],
  [
    'a mistake',
    told('compare', 'between:\n  404-410:\n    mistake: "* yok"\n'),
    ['tr ui/compare between.404-410.mistake'],
  ],
  [
    'the answer of a comparison',
    told('compare', 'between:\n  404-410:\n    answer: "* yok"\n'),
    [],
  ],
  ['another namespace', told('desk', 'why: "* yok"\n'), []],
]);
