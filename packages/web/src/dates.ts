import type { Facts } from '@polystatus/status/compiled';
import type { FileDates } from '@polystatus/status/file-dates';
import { statusPath } from '@polystatus/status/id';
import { dates, facts, locales } from './content.ts';

/* When the files behind a page changed, as core wrote it down; a day that nobody knows is left out. */

const CONTENT = 'content';

/** The name that the files of a status have in each folder: `iana/404`. */
const fileName = (id: string): string => statusPath(id).replace(/\.yaml$/, '');

const find = (folder: string, name: string): FileDates | undefined => dates[folder]?.[name];

export const factsDates = (id: string): FileDates | undefined => find(CONTENT, fileName(id));
export const wordsDates = (tag: string, id: string): FileDates | undefined =>
  find(tag, fileName(id));

/** The day on which the last of some files changed; nothing where one of them has no known day. */
function latest(files: readonly (FileDates | undefined)[]): string | undefined {
  const days = files.flatMap((file) => file?.changed ?? []);
  return days.length === files.length ? days.toSorted().at(-1) : undefined;
}

/** When a page about statuses changed last: their facts, and their words in the language or in those it falls back to. */
export const changeOfStatuses =
  (statuses: readonly Pick<Facts, 'id'>[]) =>
  (tag: string): string | undefined =>
    latest(statuses.flatMap(({ id }) => [factsDates(id), wordsBehind(tag, id)]));

/** When a page changed last that is made from a file of content and a namespace of words. */
export const changeOfFiles =
  (name: string, namespace: string) =>
  (tag: string): string | undefined =>
    latest([find(CONTENT, name), ...chain(tag).map((own) => find(own, `ui/${namespace}`))]);

/** The words of a language where it has them, else those of the nearest that has. */
function wordsBehind(tag: string, id: string): FileDates | undefined {
  const own = chain(tag).find((name) => find(name, fileName(id)) !== undefined);
  return own === undefined ? undefined : wordsDates(own, id);
}

const chain = (tag: string): readonly string[] => [
  tag,
  ...(locales.find((locale) => locale.tag === tag)?.fallback ?? []),
];

export interface Day {
  readonly day: string;
  /** Codes that came, or whose facts or words in a language changed last, on that day. */
  readonly added: readonly Facts[];
  readonly facts: readonly Facts[];
  readonly words: readonly Facts[];
}

/** What each day brought, the newest first. */
export function daysOf(tag: string, ids: readonly string[]): Day[] {
  const known = ids.map((id) => ({
    status: facts(id),
    added: factsDates(id)?.added,
    facts: factsDates(id)?.changed,
    words: wordsDates(tag, id)?.changed,
  }));
  const days = new Set(known.flatMap(({ added, facts: own, words }) => [added, own, words]));
  return [...days]
    .filter((day) => day !== undefined)
    .sort((a, b) => (a < b ? 1 : -1))
    .map((day) => {
      const on = (part: 'added' | 'facts' | 'words'): Facts[] =>
        known
          .filter((item) => item[part] === day && (part === 'added' || item.added !== day))
          .map(({ status }) => status);
      return { day, added: on('added'), facts: on('facts'), words: on('words') };
    });
}

/** The newest day of all, a date that a build needs and no clock gives. */
export const newestDay: string | undefined = Object.values(dates)
  .flatMap((files) => Object.values(files).map(({ changed }) => changed))
  .sort()
  .at(-1);
