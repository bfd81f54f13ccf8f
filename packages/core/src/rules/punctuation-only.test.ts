import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN_UI, FR_UI, TR, TR_UI, type Case } from '../../test/project.ts';

test.each<Case>([
  ['dots for a sentence', edit(TR, 'Adres yanlış yazılmıştır.', '…………'), [`${TR}:9:5`]],
  [
    'a dash for an interface word',
    edit(TR_UI, 'Her durum kodu, yalın sözlerle', '"–"'),
    [`${TR_UI}:2:10`],
  ],
  [
    'words for a sign',
    {
      ...edit(EN_UI, 'Every status code in plain words', '"–"'),
      ...edit(FR_UI, 'Chaque code d’état en termes simples', '"–"'),
    },
    [`${TR_UI}:2:10`],
  ],
  ['blanks are empty-message’s', edit(TR_UI, 'Her durum kodu, yalın sözlerle', '"  "'), []],
  ['code alone', edit(TR_UI, '`Allow` alanına bakın', '`Allow`'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('punctuation-only', overrides)).toEqual(expected);
});
