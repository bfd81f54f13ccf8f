import { sourceLocale, type LocaleFiles, type Project } from '@polystatus/core';
import { isUnreadable, localeStates, type MessageState } from '@polystatus/core/state';
import { firstStep } from '@polystatus/core/validate';
import { statusPath } from '@polystatus/status/id';
import { listText, ownListOf } from './own-words.ts';

/**
 * What a translator gets: every message that has a state, and each list of own words as one
 * message (`404.synonyms`). Of a list only missing and translated is known: nothing in the source
 * makes it stale, so the lock has no line for it. File by file.
 *
 * @param only the one file that is asked for: a status id or `ui/site`
 */
export function travellingMessages(
  project: Project,
  locale: LocaleFiles,
  only?: string,
): MessageState[] {
  const all = [...localeStates(project, locale, only), ...lists(project, locale, only)];
  return [...Map.groupBy(all, ({ file }) => file).values()].flat();
}

function lists(project: Project, locale: LocaleFiles, only?: string): MessageState[] {
  const source = sourceLocale(project);
  if (!source || source === locale) return [];
  return (only === undefined ? [...source.entries.keys()] : [only]).flatMap((file) => {
    if (isUnreadable(project, locale, file)) return [];
    const targets = listsOf(locale, file);
    return [...listsOf(source, file)].map(([key, text]): MessageState => {
      const id = `${file}.${key}`;
      const target = targets.get(key);
      return {
        id,
        file,
        key,
        source: text,
        target,
        locale: locale.tag,
        path: `locales/${locale.tag}/${statusPath(file)}`,
        field: key,
        tier: firstStep(id),
        state: target === undefined ? 'missing' : 'translated',
        line: undefined,
      };
    });
  });
}

/** The lists of an entry as texts; an empty one is none. */
function listsOf({ entries }: LocaleFiles, file: string): Map<string, string> {
  const items = (entries.get(file)?.messages ?? []).flatMap(({ key, text }) => {
    const field = ownListOf(key);
    return field === undefined ? [] : [{ field, text }];
  });
  return new Map(
    [...Map.groupBy(items, ({ field }) => field)]
      .map(([field, members]) => [field, listText(members.map(({ text }) => text))] as const)
      .filter(([, text]) => text !== ''),
  );
}
