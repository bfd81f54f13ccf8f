import { expect, test } from 'vitest';
import { faultsSince } from '../../test/faults-since.ts';
import { edit, TR_UI, type Overrides } from '../../test/project.ts';

const gone = edit(TR_UI, 'tagline: Her durum kodu, yalın sözlerle\n', '');

test.each<readonly [string, Overrides, Overrides, readonly string[]]>([
  ['missing then and now', gone, gone, [`${TR_UI}:2:1`]],
  ['missing now only', {}, gone, []],
  ['translated since', gone, {}, []],
])('%s', (_title, before, now, expected) => {
  expect(faultsSince('long-untranslated', before, now)).toEqual(expected);
});
