import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, TR, TR_UI, type Case } from '../../test/project.ts';

const paragraphs = (count: number) =>
  edit(TR, 'description: |\n', `description: |\n${'  Bir paragraf daha.\n\n'.repeat(count)}`);

test.each<Case>([
  ['a summary of two lines', edit(TR, 'summary: ', 'summary: "Bir\\n  iki. " #'), [`${TR}:3:10`]],
  [
    'a label of two lines',
    edit(TR_UI, 'Her durum kodu, yalın sözlerle', '"Her\\nkod"'),
    [`${TR_UI}:2:10`],
  ],
  [
    'a folded text',
    edit(TR, 'Adres yanlış yazılmıştır.', '>-\n    Adres yanlış\n    yazılmıştır.'),
    [],
  ],
  ['eight paragraphs', paragraphs(6), []],
  ['nine paragraphs', paragraphs(7), [`${TR}:4:14`]],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('line-count', overrides)).toEqual(expected);
});
