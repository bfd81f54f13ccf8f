import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { diagnose, edit, EN, EN_UI, FR, FR_UI, TR, TR_UI, type Case } from '../../test/project.ts';

const tr = edit(TR, '`404` gönderin', '404 gönderin');
const fr = edit(FR, '`404`', '404');

test.each<Case>([
  ['the same fault in all translations', { ...tr, ...fr }, [`${EN}:16:5`]],
  ['in one of two', tr, []],
  ['two faults in two messages', { ...tr, ...edit(FR, 'Introuvable', 'Not Found') }, []],
  [
    'a fault the source has too',
    {
      ...edit(EN_UI, 'Every status code', '<b>Every</b> status code'),
      ...edit(FR_UI, 'Chaque code', '<b>Chaque</b> code'),
      ...edit(TR_UI, 'Her durum', '<b>Her</b> durum'),
    },
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('fails-in-many', overrides)).toEqual(expected);
});

test('it names the fault and the languages, and blocks nothing', () => {
  const found = diagnose({ ...tr, ...fr }).find(({ code }) => code === 'fails-in-many');
  expect(found).toMatchObject({
    severity: 'warning',
    message: '“server.1” has the fault code-kept in fr, tr.',
  });
});
