import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN_UI, FR_UI, TR, TR_UI, type Case } from '../../test/project.ts';

const everywhere = (text: string) => ({
  ...edit(EN_UI, 'Every status code in plain words', JSON.stringify(text)),
  ...edit(FR_UI, 'Chaque code d’état en termes simples', JSON.stringify(text)),
  ...edit(TR_UI, 'Her durum kodu, yalın sözlerle', JSON.stringify(text)),
});
const all = [`${EN_UI}:7:10`, `${FR_UI}:2:10`, `${TR_UI}:2:10`];

test.each<Case>([
  ['a message', everywhere('See $t(search.code)'), []],
  ['a plural message by its stem', everywhere('$t(search.results, { "count": 3 })'), []],
  ['a message of a namespace', everywhere('$t(site:search.code)'), []],
  ['no message', everywhere('See $t(search.kode)'), all],
  ['another namespace without it', everywhere('See $t(cli:search.code)'), all],
  ['a group of messages', everywhere('See $t(search)'), all],
  ['itself', everywhere('See $t(tagline)'), all],
  [
    'itself by way of another',
    {
      ...everywhere('See $t(search.code)'),
      [EN_UI]: (everywhere('See $t(search.code)')[EN_UI] ?? '').replace(
        'See `Allow`',
        'See $t(tagline)',
      ),
    },
    [`${EN_UI}:6:9`, `${EN_UI}:7:10`],
  ],
  ['in an entry', edit(TR, 'ölü link', '"$t(search.code) yok"'), [`${TR}:26:5`]],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('references', overrides)).toEqual(expected);
});

test('a reference that the source does not have', () => {
  const overrides = edit(TR_UI, 'Her durum kodu, yalın sözlerle', 'Bkz. $t(search.code)');
  expect(faultsOf('references-kept', overrides)).toEqual([`${TR_UI}:2:10`]);
});
