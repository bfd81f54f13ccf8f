import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, FACTS, FR, TR, TR_UI, type Case } from '../../test/project.ts';

test.each<Case>([
  ['the replacement sign', edit(TR, 'ölü link', '\uFFFDlü link'), [`${TR}:26:5`]],
  ['UTF-8 read as Latin-1', edit(TR, 'ölü link', 'Ã¶lÃ¼ link'), [`${TR}:26:5`]],
  ['UTF-8 read as Windows-1252', edit(FR, 'L’adresse', 'Lâ€™adresse'), [`${FR}:9:5`]],
  ['half a character by escape', edit(TR, 'ölü link', '"\\uD83D link"'), [`${TR}:26:5`]],
  ['a whole one', edit(TR, 'ölü link', '"ölü 🔗 link"'), []],
  ['letters in two pieces', edit(TR, 'ölü link', 'o\u0308lü link'), [`${TR}:26:5`]],
  ['letters in two pieces by escape', edit(TR, 'ölü link', '"o\\u0308lü link"'), [`${TR}:26:5`]],
  ['in the interface', edit(TR_UI, 'sözlerle', 'so\u0308zlerle'), [`${TR_UI}:2:10`]],
  ['in the facts', edit(FACTS, 'phrase: Not Found', 'phrase: Not Fo\uFFFDnd'), [`${FACTS}:3:9`]],
  ['a capital with a tilde', edit(FR, 'Introuvable', 'JOÃO'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('encoding', overrides)).toEqual(expected);
});
