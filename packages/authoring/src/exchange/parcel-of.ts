import { sourceLocale, type LocaleFiles, type Project } from '@polystatus/core';
import { fingerprint, previousSource, type MessageState } from '@polystatus/core/state';
import { messageNote } from './message-note.ts';
import type { Parcel, Unit, UnitState } from './parcel.ts';
import { travellingMessages } from './travelling-messages.ts';
import { travelling } from './travelling.ts';

/** All messages of a language as they travel; obsolete ones stay at home. */
export function parcelOf(project: Project, locale: LocaleFiles): Parcel {
  const units = travellingMessages(project, locale).flatMap((message) => {
    const { state, source } = message;
    return state === 'obsolete' || source === undefined
      ? []
      : [unitOf(project, message, source, state)];
  });
  return {
    sourceLocale: sourceLocale(project)?.tag ?? '',
    targetLocale: locale.tag,
    units,
  };
}

function unitOf(project: Project, message: MessageState, source: string, state: UnitState): Unit {
  const { id, target } = message;
  const previous = state === 'stale' ? previousSource(project, message) : undefined;
  const text = travelling(target ?? '');
  return {
    id,
    source: travelling(source),
    target: text,
    state,
    base: fingerprint(text),
    previous: previous === undefined ? undefined : travelling(previous),
    ...messageNote(project, message),
  };
}
