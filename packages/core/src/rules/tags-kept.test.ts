import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN_UI, FR_UI, TR_UI, type Case } from '../../test/project.ts';

const say = (en: string, tr: string) => ({
  ...edit(EN_UI, 'Every status code in plain words', JSON.stringify(en)),
  ...edit(FR_UI, 'Chaque code d’état en termes simples', JSON.stringify(en)),
  ...edit(TR_UI, 'Her durum kodu, yalın sözlerle', JSON.stringify(tr)),
});

test.each<Case>([
  ['words between them translated', say('list <code or name>', 'list <kod ya da ad>'), []],
  ['brackets lost', say('list <name>', 'list ad'), [`${TR_UI}:2:10`]],
  ['brackets added', say('list name', 'list <ad>'), [`${TR_UI}:2:10`]],
  ['one not closed', say('list name', 'list <ad'), [`${TR_UI}:2:10`]],
  ['one not opened', say('list name', 'list ad>'), [`${TR_UI}:2:10`]],
  ['an arrow and a comparison', say('a -> b, 3 < 5', 'a -> b, 3 < 5'), []],
  ['in inline code', say('see `<b>`', 'bkz. `<b>`'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('tags-kept', overrides)).toEqual(expected);
});
