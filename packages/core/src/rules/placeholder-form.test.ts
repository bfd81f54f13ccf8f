import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, TR, TR_UI, type Case } from '../../test/project.ts';

const tagline = (text: string) =>
  edit(TR_UI, 'Her durum kodu, yalın sözlerle', JSON.stringify(text));
const plural = (text: string) =>
  edit(TR_UI, 'results_other: "{{count}} sonuç"', `results_other: ${JSON.stringify(text)}`);

test.each<Case>([
  ['a name', tagline('Merhaba {{name}}'), []],
  ['blanks inside', tagline('Merhaba {{ name }}'), [`${TR_UI}:2:10`]],
  ['a format inside', tagline('Toplam {{total, number}}'), [`${TR_UI}:2:10`]],
  ['a mark against escaping', tagline('Merhaba {{- name}}'), [`${TR_UI}:2:10`]],
  ['one brace too few', tagline('Merhaba {{name}'), [`${TR_UI}:2:10`]],
  ['nothing inside', tagline('Merhaba {{}}'), [`${TR_UI}:2:10`]],
  ['a count without plural forms', tagline('{{count}} kod'), [`${TR_UI}:2:10`]],
  ['a plural form without the count', plural('Birçok sonuç'), [`${TR_UI}:5:18`]],
  ['a plural form with the count', plural('{{count}} tane sonuç'), []],
  ['in an entry', edit(TR, 'ölü link', '"{{name}} yok"'), [`${TR}:26:5`]],
  ['in inline code of an entry', edit(TR, 'Adres yanlış', '"`{{name}}` yanlış"'.slice(1, -1)), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('placeholder-form', overrides)).toEqual(expected);
});
