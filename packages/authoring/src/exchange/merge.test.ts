import { buildProject, type Diagnostic } from '@polystatus/core';
import { fingerprint, lockLine, printLock } from '@polystatus/core/state';
import { sources } from '@polystatus/core/test/project';
import { expect, test } from 'vitest';
import { FileFaults } from './file-faults.ts';
import { merge, type MergeOptions } from './merge.ts';
import type { PlacedUnit } from './parcel.ts';
import { travellingMessages } from './travelling-messages.ts';

const SOURCE = 'Not Found';
const HERE = 'Bulunamadı';

const FUZZY = { state: 'stale', unfinished: 'fuzzy' } as const;

type Outside = Partial<PlacedUnit> & { readonly was?: string };

/** One title that is “Bulunamadı” here, and what came back for it. */
function outcome(
  { was = HERE, ...unit }: Outside,
  was_: 'translated' | 'reviewed' | 'stale' = 'translated',
  here = HERE,
  options: MergeOptions = {},
) {
  const line = lockLine(
    was_ === 'stale' ? 'Lost' : SOURCE,
    here,
    was_ === 'reviewed' ? was_ : 'translated',
  );
  const title = 'locales/tr/iana/404.yaml';
  const project = buildProject(
    sources({
      'locales/tr/lock.json': printLock(new Map([['404.title', line]])),
      ...(here === '' && { [title]: null }),
    }),
    [],
  );
  const locale = project.locales.get('tr');
  const found: Diagnostic[] = [];
  const merged = merge(
    [
      {
        id: '404.title',
        source: SOURCE,
        target: HERE,
        state: 'translated',
        base: fingerprint(was),
        previous: undefined,
        note: undefined,
        comment: undefined,
        limit: undefined,
        line: 7,
        ...unit,
      },
    ],
    locale ? travellingMessages(project, locale) : [],
    new FileFaults('tr.po', found),
    { remarks: () => ['Here already.'], ...options },
  );
  return [
    ...merged.arrivals.flatMap(({ text, comment }) => [
      ...(text === undefined ? [] : [`write ${text}`]),
      ...(comment === undefined ? [] : [`ask ${comment}`]),
    ]),
    ...[...merged.reviewed].map(() => 'reviewed'),
    ...[...merged.confirmed].map(() => 'confirmed'),
    ...found.map(({ line, code }) => `${line} ${code}`),
  ];
}

test.each<readonly [string, Outside, string[]]>([
  ['nothing changed', {}, []],
  ['changed outside', { target: 'Yok' }, ['write Yok']],
  ['changed here', { target: 'Yitik', was: 'Yitik' }, []],
  ['changed on both sides alike', { was: 'Yitik' }, []],
  ['changed on both sides', { target: 'Yok', was: 'Yitik' }, ['7 translation-conflict']],
  [
    'another text, and nobody knows what it replaces',
    { target: 'Yok', base: undefined },
    ['7 translation-conflict'],
  ],
  ['the same text, and nobody knows what it replaces', { base: undefined }, []],
  ['emptied outside', { target: '', state: 'missing' }, ['7 emptied-translation']],
  ['empty, and nobody knows what it was', { target: '', state: 'missing', base: undefined }, []],
  ['still marked as unfinished', { target: 'Yok', ...FUZZY }, ['7 unfinished-translation']],
  ['marked as unfinished, but nothing changed', FUZZY, []],
  [
    'unfinished, and the source moved',
    { target: 'Yok', source: 'Gone', ...FUZZY },
    ['7 source-moved'],
  ],
  ['the source moved', { target: 'Yok', source: 'Gone' }, ['7 source-moved']],
  [
    'the source moved and the text changed on both sides',
    { target: 'Yok', source: 'Gone', was: 'Yitik' },
    ['7 source-moved'],
  ],
  ['the source moved and nothing came', { source: 'Gone' }, []],
  [
    'only spaces and quotes of the source moved',
    { target: 'Yok', source: ' Not  Found' },
    ['write Yok'],
  ],
  [
    'line ends of another system',
    { target: 'Yok\r\nya', source: 'Not Found\r\n' },
    ['write Yok\nya'],
  ],
  ['a last line end', { target: `${HERE}\n` }, []],
  ['a message nobody knows', { id: '404.titel', target: 'Yok' }, ['7 unknown-message']],
  [
    'called by what a tool left of its name',
    { id: 'f.title', otherId: '404.title', target: 'Yok' },
    ['write Yok'],
  ],
  [
    'without a name, and its source is that of one message',
    { id: '', target: 'Yok' },
    ['write Yok'],
  ],
  ['without a name, and nothing changed', { id: '' }, []],
  ['without a name or a translation', { id: '', source: 'Lost', target: '' }, []],
  [
    'without a name, and its source is that of none',
    { id: '', source: 'Lost', target: 'Yok' },
    ['7 unnamed-message'],
  ],
  ['a comment', { comment: 'Sure?' }, ['ask Sure?']],
  ['a comment on a new text', { target: 'Yok', comment: 'Sure?' }, ['write Yok', 'ask Sure?']],
  [
    'a comment on a text that stays',
    { target: 'Yok', ...FUZZY, comment: 'Sure?' },
    ['ask Sure?', '7 unfinished-translation'],
  ],
  ['a comment that is here already', { comment: 'Here already.' }, []],
  ['a comment that goes on', { comment: 'Here already. And this.' }, ['ask And this.']],
  [
    'a single synonym; they travel together',
    { id: '404.synonyms.0', target: 'Yok' },
    ['7 unknown-message'],
  ],
  ['reviewed outside', { state: 'reviewed' }, ['reviewed']],
  ['changed and reviewed outside', { target: 'Yok', state: 'reviewed' }, ['write Yok', 'reviewed']],
])('%s', (_title, unit, expected) => {
  expect(outcome(unit)).toEqual(expected);
});

test.each<readonly [string, Outside, string[]]>([
  ['still reviewed', { state: 'reviewed' }, []],
  ['the old mark under a new text', { state: 'reviewed', target: 'Yok' }, ['write Yok']],
  ['no longer reviewed', { state: 'translated' }, []],
])('reviewed here: %s', (_title, unit, expected) => {
  expect(outcome(unit, 'reviewed')).toEqual(expected);
});

test.each<readonly [string, Outside, string[]]>([
  ['still stale', { state: 'stale' }, []],
  ['translated anew', { state: 'translated', target: 'Yok' }, ['write Yok']],
  ['the mark taken away', { state: 'translated' }, ['confirmed']],
  ['reviewed', { state: 'reviewed' }, ['reviewed']],
  [
    'the mark was never there: exported before the source moved',
    { state: 'translated', source: 'Lost' },
    [],
  ],
])('stale here: %s', (_title, unit, expected) => {
  expect(outcome(unit, 'stale')).toEqual(expected);
});

test.each<readonly [string, Outside, string[]]>([
  ['translated outside', { target: 'Yok', was: '' }, ['write Yok']],
  ['translated by hand, without a base', { target: 'Yok', base: undefined }, ['write Yok']],
  ['still missing', { target: '', was: '' }, []],
  ['removed here', { target: HERE }, []],
  ['a comment', { target: '', was: '', comment: 'What is it?' }, ['7 comment-without-place']],
])('missing here: %s', (_title, unit, expected) => {
  expect(outcome(unit, 'translated', '')).toEqual(expected);
});

test('who asks for them gets unfinished translations', () => {
  const unit = { target: 'Yok', ...FUZZY };
  expect(outcome(unit, 'translated', HERE, { unfinished: true })).toEqual(['write Yok']);
});

const SYNONYMS = { id: '404.synonyms', source: 'page not found\ndead link' };
const WAS = 'sayfa bulunamadı\nölü link';

test.each<readonly [string, Outside, string[]]>([
  ['nothing changed', { target: WAS, was: WAS }, []],
  ['blank lines and spaces', { target: `\n sayfa bulunamadı \r\n\nölü link\n`, was: WAS }, []],
  ['one more', { target: `${WAS}\nyitik`, was: WAS }, [`write ${WAS}\nyitik`]],
  ['changed on both sides', { target: 'yitik', was: 'kayıp' }, ['7 translation-conflict']],
  ['the source moved', { target: 'yitik', was: WAS, source: 'lost' }, ['7 source-moved']],
  [
    'changed and reviewed, which nothing records',
    { target: 'yitik', was: WAS, state: 'reviewed' },
    ['write yitik'],
  ],
  ['reviewed, which nothing records', { target: WAS, was: WAS, state: 'reviewed' }, []],
])('synonyms: %s', (_title, unit, expected) => {
  expect(outcome({ ...SYNONYMS, ...unit })).toEqual(expected);
});
