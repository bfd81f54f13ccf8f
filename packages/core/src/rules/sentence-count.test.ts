import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, TR, type Case } from '../../test/project.ts';

const fault = [`${TR}:4:14`];

test.each<Case>([
  [
    'two sentences added',
    edit(TR, 'istemiyor. Bağlantının', 'istemiyor. Öyle. Böyle. Bağlantının'),
    fault,
  ],
  ['one sentence split', edit(TR, 'aradı ve bulamadı ya', 'aradı. Bulamadı ya'), []],
  ['a paragraph lost', edit(TR, '\n\n  Kaynak kalıcı', ' Kaynak kalıcı'), fault],
  [
    'dots inside words and code',
    edit(TR, '`Cache-Control`', '`Cache-Control: a. B. C.` v1.2.3 node.js'),
    [],
  ],
  [
    'an abbreviation',
    edit(EN, 'The address was mistyped.', 'The address, e.g. a path, i.e. its end, was mistyped.'),
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('sentence-count', overrides)).toEqual(expected);
});
