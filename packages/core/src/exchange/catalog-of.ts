import { fingerprint } from '../state/fingerprint.ts';
import { INTERFACE } from '../state/message-id.ts';
import { localeStates, type MessageState } from '../state/states.ts';
import { sourceLocale, type LocaleFiles, type Project } from '../project.ts';
import type { Catalog, Unit, UnitState } from './catalog.ts';
import { fieldNote } from './field-note.ts';
import { travelling } from './travelling.ts';

/** All messages of a language as they travel; obsolete ones and `synonyms` stay at home. */
export function catalogOf(project: Project, locale: LocaleFiles): Catalog {
  const units = localeStates(project, locale).flatMap((message) => {
    const { state, source } = message;
    return state === 'obsolete' || source === undefined ? [] : [unitOf(message, source, state)];
  });
  return {
    sourceLocale: sourceLocale(project)?.tag ?? '',
    targetLocale: locale.tag,
    units,
  };
}

function unitOf(
  { id, file, key, target, line }: MessageState,
  source: string,
  state: UnitState,
): Unit {
  const kind = file.startsWith(INTERFACE) ? 'messages' : 'entry';
  const text = travelling(target ?? '');
  return {
    id,
    source: travelling(source),
    target: text,
    state,
    base: fingerprint(text),
    previous: state === 'stale' && line ? travelling(line.source) : undefined,
    ...fieldNote(kind, messagePath(kind, key)),
  };
}

/** A key as a path into its file; only entries have lists, and their items are counted. */
export function messagePath(kind: 'entry' | 'messages', key: string): (string | number)[] {
  const [field = key, ...rest] = key.split('.');
  const list = kind === 'entry' && LISTS.has(field);
  return [field, ...rest.map((step) => (list ? Number(step) : step))];
}

const LISTS: ReadonlySet<string> = new Set(['causes', 'client', 'server', 'synonyms']);
