import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, TR } from '../../test/project.ts';

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
  const overrides = edit(TR, 'Adres yanlış yazılmıştır.', JSON.stringify(text));
  expect(faultsOf('markdown', overrides)).toEqual(reported ? [`${TR}:9:5`] : []);
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
  expect(faultsOf('markdown', overrides)).toEqual(reported ? [`${TR}:4:14`] : []);
});

test.each([
  ['choose', 'questions:\n  start:\n    why:\n      lost: "* yok"\n', ['5:13']],
  ['choose', 'questions:\n  start:\n    question: "* yok"\n', []],
  ['compare', 'between:\n  404-410:\n    mistake: "* yok"\n', ['4:14']],
  ['compare', 'between:\n  404-410:\n    answer: "* yok"\n', []],
  ['desk', 'why: "* yok"\n', []],
])('the namespace %s', (namespace, yaml, places) => {
  const path = `locales/tr/ui/${namespace}.yaml`;
  expect(faultsOf('markdown', { [path]: `# yaml-language-server: $schema=\n${yaml}` })).toEqual(
    places.map((place) => `${path}:${place}`),
  );
});
