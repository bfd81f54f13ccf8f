import { targetLocales, type Project } from './project.ts';
import { coverage, type LocaleCoverage } from './state/coverage.ts';
import { localeStates, type MessageState } from './state/states.ts';

/** What waits for a translator in one entry or namespace. */
export interface OpenMessages {
  /** A status id or a namespace: `404`, `ui/site`. */
  readonly file: string;
  /** Keys of messages whose source has changed since. */
  readonly stale: readonly string[];
  readonly missing: readonly string[];
}

export interface CompiledCoverage extends Omit<LocaleCoverage, 'files'> {
  readonly open: readonly OpenMessages[];
}

/** How far each translated language is and what waits, for the site’s page and its badges. */
export function compileCoverage(project: Project): CompiledCoverage[] {
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
