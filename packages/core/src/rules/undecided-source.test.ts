import { expect, test } from 'vitest';
import { lockLine, printLock } from '../state/lock.ts';
import { faultsSince } from '../../test/faults-since.ts';
import { edit, EN_UI, FR_UI, TR_UI, type Overrides } from '../../test/project.ts';

const english = 'Every status code in plain words';
const turkish = 'Her durum kodu, yalın sözlerle';
const lock = (source: string): Overrides => ({
  'locales/tr/lock.json': printLock(new Map([['ui/site.tagline', lockLine(source, turkish)]])),
});
const changed = edit(EN_UI, english, 'Every status code of the web');

test.each<readonly [string, Overrides, Overrides, readonly string[]]>([
  [
    'a source that says something else',
    lock(english),
    { ...lock(english), ...changed },
    [`${EN_UI}:7:10`],
  ],
  [
    'translated too',
    lock(english),
    { ...lock(english), ...changed, ...edit(TR_UI, turkish, 'Her web durum kodu') },
    [],
  ],
  ['decided', lock(english), { ...lock('Every status code of the web'), ...changed }, []],
  [
    'spacing only',
    lock(english),
    { ...lock(english), ...edit(EN_UI, english, `"${english} "`) },
    [],
  ],
  ['stale before', lock('Something else'), { ...lock('Something else'), ...changed }, []],
  [
    'another language only',
    lock(english),
    { ...lock(english), ...edit(FR_UI, 'Chaque', 'Tout') },
    [],
  ],
])('%s', (_title, before, now, expected) => {
  expect(faultsSince('undecided-source', before, now)).toEqual(expected);
});
