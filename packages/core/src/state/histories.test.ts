import { expect, test } from 'vitest';
import { History } from '../../test/history.ts';

/*
 * Kinds of history that break other ways to know what is stale (file dates, commit titles, recorded
 * commits, msgmerge): three messages, and what each of them is in the end. Nothing here needs git.
 */
const start = (): History =>
  new History()
    .en({ title: 'Not Found', summary: 'There is nothing here.', causes: ['It moved.'] })
    .tr({ title: 'Bulunamadı', summary: 'Burada bir şey yok.', causes: ['Taşınmıştır.'] })
    .sync();

test.each<readonly [title: string, history: (from: History) => History, states: string]>([
  ['nothing changed', (from) => from, 'title translated, summary translated, causes.0 translated'],
  [
    'one source changed',
    (from) => from.en({ summary: 'There is nothing at this address.' }),
    'title translated, summary stale, causes.0 translated',
  ],
  [
    'a later edit of another message does not mask it',
    (from) =>
      from.en({ summary: 'Nothing is here.' }).sync().tr({ title: 'Hiç bulunamadı' }).sync(),
    'title translated, summary stale, causes.0 translated',
  ],
  [
    'a later edit of another source does not mask it either',
    (from) => from.en({ summary: 'Nothing is here.' }).sync().en({ title: 'Absent' }).sync(),
    'title stale, summary stale, causes.0 translated',
  ],
  [
    'translated in the same commit',
    (from) => from.en({ title: 'Absent' }).tr({ title: 'Yok' }),
    'title translated, summary translated, causes.0 translated',
  ],
  [
    'translated in a later commit',
    (from) => from.en({ title: 'Absent' }).sync().tr({ title: 'Yok' }).sync(),
    'title translated, summary translated, causes.0 translated',
  ],
  [
    'translated, then changed again',
    (from) =>
      from.en({ title: 'Absent' }).sync().tr({ title: 'Yok' }).sync().en({ title: 'Lost' }).sync(),
    'title stale, summary translated, causes.0 translated',
  ],
  [
    'changed twice and translated once, between',
    (from) =>
      from.en({ title: 'Gone' }).sync().en({ title: 'Lost' }).sync().tr({ title: 'Kayıp' }).sync(),
    'title translated, summary translated, causes.0 translated',
  ],
  [
    'reverted before anyone translated it',
    (from) => from.en({ title: 'Absent' }).sync().en({ title: 'Not Found' }).sync(),
    'title translated, summary translated, causes.0 translated',
  ],
  [
    'translated, then reverted in the source alone',
    (from) =>
      from.en({ title: 'Absent' }).tr({ title: 'Yok' }).sync().en({ title: 'Not Found' }).sync(),
    'title stale, summary translated, causes.0 translated',
  ],
  [
    'only spacing, quotes and dashes changed in the source',
    (from) =>
      from
        .en({ causes: ['It’s “there” – not here.'] })
        .tr({ causes: ['Orada.'] })
        .sync()
        .en({ causes: ['It\'s  "there" - not here.'] })
        .sync(),
    'title translated, summary translated, causes.0 translated',
  ],
  [
    'a spacing edit does not hide a change before it',
    (from) =>
      from.en({ summary: 'Nothing is here.' }).sync().en({ summary: 'Nothing  is here.' }).sync(),
    'title translated, summary stale, causes.0 translated',
  ],
  [
    'a spacing fix of the translation does not count as translating',
    (from) => from.en({ title: 'Absent' }).sync().tr({ title: ' Bulunamadı ' }).sync(),
    'title stale, summary translated, causes.0 translated',
  ],
  [
    'the author says that a typo needs no translating',
    (from) =>
      from
        .en({ title: 'Not Fuond' })
        .sync()
        .en({ title: 'Not found' })
        .accept(['404.title'], 'no-retranslation', 'Ada')
        .sync(),
    'title translated, summary translated, causes.0 translated',
  ],
  [
    'what the author said holds for that change, not for the next',
    (from) =>
      from
        .en({ title: 'Not found' })
        .accept(['404.title'], 'no-retranslation')
        .sync()
        .en({ title: 'Absent' })
        .sync(),
    'title stale, summary translated, causes.0 translated',
  ],
  [
    'a stale file got another name',
    (from) => from.en({ title: 'Absent' }).sync().move('iana/404', 'iana/410').sync(),
    '410.title stale, 410.summary translated, 410.causes.0 translated',
  ],
  [
    'a message was added and not translated',
    (from) => from.en({ client: ['Go back.'] }).sync(),
    'title translated, summary translated, causes.0 translated, client.0 missing',
  ],
  [
    'a message was taken out of the source',
    (from) => from.en({ causes: [] }).sync(),
    'title translated, summary translated, causes.0 obsolete',
  ],
  [
    'a stale translation was deleted and brought back as it was',
    (from) =>
      from.en({ title: 'Absent' }).sync().tr({ title: '' }).sync().tr({ title: 'Bulunamadı' }),
    'title stale, summary translated, causes.0 translated',
  ],
  [
    'a stale point of a list moved down in both languages',
    (from) =>
      from
        .en({ causes: ['It was moved.'] })
        .sync()
        .en({ causes: ['It is new.', 'It was moved.'] })
        .tr({ causes: ['Yenidir.', 'Taşınmıştır.'] })
        .sync(),
    'title translated, summary translated, causes.0 translated, causes.1 stale',
  ],
  [
    'reviewed, and nothing changed but dashes',
    (from) => from.accept(['404.title'], 'reviewed', 'Ayşe').en({ title: ' Not Found' }).sync(),
    'title reviewed, summary translated, causes.0 translated',
  ],
  [
    'a review ends with the next edit of the translation',
    (from) => from.accept(['404.title'], 'reviewed').tr({ title: 'Yok' }).sync(),
    'title translated, summary translated, causes.0 translated',
  ],
  [
    'a review ends with the next edit of the source',
    (from) => from.accept(['404.title'], 'reviewed').en({ title: 'Absent' }).sync(),
    'title stale, summary translated, causes.0 translated',
  ],
  [
    'nobody ever ran sync',
    (from) => from.put('locales/tr/lock.json', '{}').en({ title: 'Absent' }),
    'title translated, summary translated, causes.0 translated',
  ],
])('%s', (_title, history, expected) => {
  expect(history(start()).summary).toBe(expected);
});
