import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { inLanguage } from '../../test/in-language.ts';
import { edit, EN_UI, FR, FR_UI, TR, TR_UI, type Case } from '../../test/project.ts';

test.each<Case>([
  ['a full stop lost', edit(TR, 'yazılmıştır.', 'yazılmıştır'), [`${TR}:9:5`]],
  [
    'a comma in its place',
    edit(FR, 'a été mal saisie.', '"a été mal saisie,"'.slice(1, -1)),
    [`${FR}:9:5`],
  ],
  [
    'a full stop lost in a paragraph that is not the last',
    edit(TR, 'çalıştı.', 'çalıştı'),
    [`${TR}:4:14`],
  ],
  ['a full stop too many', edit(TR_UI, 'yalın sözlerle', 'yalın sözlerle.'), [`${TR_UI}:2:10`]],
  ['a full stop in a quotation', edit(TR, 'yanlış yazılmıştır.', '“yanlış.”'), []],
  [
    'a value to insert after a colon',
    {
      ...edit(EN_UI, 'Every status code in plain words', '"Unknown option {{option}}."'),
      ...edit(FR_UI, 'Chaque code d’état en termes simples', '"Option inconnue\u00A0: {{option}}"'),
      ...edit(TR_UI, 'Her durum kodu, yalın sözlerle', '"Bilinmeyen seçenek: {{option}}"'),
    },
    [],
  ],
  ['a label that asks', edit(TR_UI, 'yalın sözlerle', 'yalın sözlerle mi?'), []],
  [
    'Thai, which has no full stop',
    inLanguage('tr', 'th', {
      'iana/404.yaml': [['Adres yanlış yazılmıştır.', 'ที่อยู่ผิด']],
      'locale.yaml': [['rules: [turkish-i]', 'rules: []']],
    }),
    [],
  ],
  ['synonyms', edit(TR, 'ölü link', 'ölü link!'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('closing-mark', overrides)).toEqual(expected);
});
