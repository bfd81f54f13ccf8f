import { lockLine, printLock } from '../state/lock.ts';
import { edit, EN_UI, FR_UI, TR_UI, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const english = 'Every status code in plain words';
const turkish = 'Her durum kodu, yalın sözlerle';
const lock = (source: string): Overrides => ({
  'locales/tr/lock.json': printLock(new Map([['ui/site.tagline', lockLine(source, turkish)]])),
});
const french = {
  'locales/fr/lock.json': printLock(
    new Map([['ui/site.tagline', lockLine(english, 'Chaque code d’état en termes simples')]]),
  ),
};
const changed = edit(EN_UI, english, 'Every status code of the web');

testRule('undecided-source', [
  [
    'a source that says something else',
    { ...lock(english), ...changed },
    ['en ui/site tagline'],
    lock(english),
  ],
  [
    'translated too',
    { ...lock(english), ...changed, ...edit(TR_UI, turkish, 'Her web durum kodu') },
    [],
    lock(english),
  ],
  ['decided', { ...lock('Every status code of the web'), ...changed }, [], lock(english)],
  [
    'spacing only',
    { ...lock(english), ...edit(EN_UI, english, `"${english} "`) },
    [],
    lock(english),
  ],
  ['stale before', { ...lock('Something else'), ...changed }, [], lock('Something else')],
  [
    'another language only',
    { ...lock(english), ...edit(FR_UI, 'Chaque', 'Tout') },
    [],
    lock(english),
  ],
  [
    'several languages',
    { ...lock(english), ...french, ...changed },
    ['en ui/site tagline'],
    { ...lock(english), ...french },
  ],
]);
