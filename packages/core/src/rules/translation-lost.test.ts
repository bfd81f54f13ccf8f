import { expect, test } from 'vitest';
import { faultsSince } from '../../test/faults-since.ts';
import { edit, EN, TR, TR_UI, type Overrides } from '../../test/project.ts';

const tagline = 'Her durum kodu, yalın sözlerle';
const english = edit(TR_UI, tagline, 'Every status code in plain words');
const gone = edit(TR_UI, `tagline: ${tagline}\n`, '');

test.each<readonly [string, Overrides, Overrides, readonly string[]]>([
  ['a message removed', {}, gone, [`${TR_UI}:2:1`]],
  ['a message back to the source’s text', {}, english, [`${TR_UI}:2:10`]],
  [
    'a file removed',
    {},
    { [TR_UI]: null },
    [`${TR_UI}:1:1`, `${TR_UI}:1:1`, `${TR_UI}:1:1`, `${TR_UI}:1:1`],
  ],
  ['never translated', gone, gone, []],
  ['never different', english, english, []],
  ['translated anew', {}, edit(TR_UI, tagline, 'Durum kodları, yalın'), []],
  [
    'gone with its source',
    {},
    {
      ...gone,
      ...edit('locales/en/ui/site.yaml', 'tagline: Every status code in plain words\n', ''),
    },
    [],
  ],
  ['a file that cannot be read', {}, { [TR]: '[' }, []],
  ['a source that cannot be read', {}, { [EN]: '[' }, []],
])('%s', (_title, before, now, expected) => {
  expect(faultsSince('translation-lost', before, now)).toEqual(expected);
});
