import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { diagnose, edit, TR, TR_UI, type Case } from '../../test/project.ts';

const mark = '  # review: by a machine';

test.each<Case>([
  ['above a point', edit(TR, '  - Adres', `${mark}\n  - Adres`), [`${TR}:9:3`]],
  ['above a field', edit(TR, 'title:', '# Review:\ntitle:'), [`${TR}:2:1`]],
  ['in the interface', edit(TR_UI, '  code:', `${mark}\n  code:`), [`${TR_UI}:6:3`]],
  [
    'at the end of the file',
    { [TR]: `${edit(TR, 'x', 'x')[TR] ?? ''}# review: all of it\n` },
    [`${TR}:27:1`],
  ],
  ['a note', edit(TR, 'title:', '# reviewed by two\ntitle:'), []],
  ['in a block of text', edit(TR, 'description: |\n', 'description: |\n  # review: shown\n\n'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('marked-for-review', overrides)).toEqual(expected);
});

test('the reason and the message are named, and nothing is blocked', () => {
  const found = diagnose(edit(TR, '  - Adres', `${mark}\n  - Adres`));
  expect(found).toMatchObject([
    { severity: 'warning', message: '“causes.0” needs a second reader: by a machine' },
  ]);
});
