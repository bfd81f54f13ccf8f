import {
  sourceLocale,
  STATES,
  targetLocales,
  type LocaleFiles,
  type State,
} from '@polystatus/core';
import type { Snapshot } from './desk.ts';
import type { EntryLine, LocaleView, ProjectView } from './protocol.ts';

export function projectView({ project }: Snapshot, words: ProjectView['words']): ProjectView {
  return {
    source: localeView(sourceLocale(project)),
    targets: targetLocales(project).map(localeView),
    words,
  };
}

function localeView(files: LocaleFiles | undefined): LocaleView {
  return {
    tag: files?.tag ?? '',
    endonym: files?.locale?.value?.endonym ?? files?.tag ?? '',
    direction: files?.locale?.value?.direction ?? 'ltr',
  };
}

/** Every entry and namespace of a language, with how far it is. */
export function entryLines(snapshot: Snapshot, tag: string): EntryLine[] {
  const files = Map.groupBy(snapshot.statesOf(tag), ({ file }) => file);
  return [...files].map(([id, messages]) => {
    const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
    for (const { state } of messages) counts[state]++;
    const title = messages.find(({ key }) => key === 'title');
    return {
      id,
      title: (id.startsWith('ui/') ? undefined : (title?.target ?? title?.source)) ?? '',
      counts,
      text: messages.map(({ source, target }) => `${source ?? ''}\n${target ?? ''}`).join('\n'),
    };
  });
}
