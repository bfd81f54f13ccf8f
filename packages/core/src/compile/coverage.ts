import type { Coverage } from '@polystatus/status/compiled';
import { targetLocales, type Project } from '../validate/project.ts';
import { coverage } from '../state/coverage.ts';
import { localeStates, type MessageState } from '../state/states.ts';

type OpenMessages = Coverage['open'][number];

/** How far each translated language is and what waits, for the site’s page and its badges. */
export function compileCoverage(project: Project): Coverage[] {
  const open = new Map(
    targetLocales(project).map((files) => [files.tag, openMessages(localeStates(project, files))]),
  );
  return coverage(project).map(({ files: _files, ...counts }) => ({
    ...counts,
    open: open.get(counts.locale) ?? [],
  }));
}

function openMessages(messages: readonly MessageState[]): OpenMessages[] {
  const waiting = messages.filter(({ state }) => state === 'stale' || state === 'missing');
  return [...Map.groupBy(waiting, ({ file }) => file)].map(([file, group]) => ({
    file,
    stale: group.filter(({ state }) => state === 'stale').map(({ key }) => key),
    missing: group.filter(({ state }) => state === 'missing').map(({ key }) => key),
  }));
}
