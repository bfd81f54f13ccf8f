import { expect, test } from 'vitest';
import { edit, TR } from '../../test/project.ts';
import { faultsOf, testRule } from '../../test/test-rule.ts';

test.each([
  ['*vurgulu* ve **güçlü** sözler', false],
  ['[404](404) ile `*` ve `[` birlikte', false],
  ['**kapanmayan güç', true],
  ['bir * yıldız', true],
  ['[404] (404) ayrı yazılmış', true],
  ['[404 kapanmıyor', true],
  ['[ ](404) adsız', true],
  ['[bölüm][1] başvurusu', true],
  ['![resim](404) eklenmiş', true],
  ['# Başlık olmaz', true],
  ['- liste olmaz', true],
  ['1. liste olmaz', true],
  ['> alıntı olmaz', true],
  ['_vurgu_ böyle değil', true],
  ['snake_case_name bir ad', false],
  ['[köşeli] ayraç', false],
])('%s: %s', (text, reported) => {
  expect(faultsOf('markdown', { tr: text })).toEqual(reported ? ['tr'] : []);
});

test.each([
  ['a list in a paragraph', '- bir\n  - iki', true],
  ['a block of code', '```\n  kod\n  ```', true],
  ['a table', '| a | b |', true],
  ['a rule', '---', true],
  ['a link definition', '[1]: https://shop.example', true],
  ['a title, which is plain text', '', false],
])('%s in a description', (_title, text, reported) => {
  const overrides = text
    ? edit(TR, 'description: |\n', `description: |\n  ${text}\n\n`)
    : edit(TR, 'Bulunamadı', '"* yok"');
  expect(faultsOf('markdown', overrides)).toEqual(reported ? ['tr description'] : []);
});

const told = (namespace: string, yaml: string) => ({
  [`locales/tr/ui/${namespace}.yaml`]: `# yaml-language-server: $schema=\n${yaml}`,
});

testRule('markdown', [
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
