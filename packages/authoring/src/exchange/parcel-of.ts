import { sourceLocale, type LocaleFiles, type Project } from '@polystatus/core';
import { fingerprint, previousSource, type MessageState } from '@polystatus/core/state';
import { messageNote } from './message-note.ts';
import type { Parcel, Unit, UnitState } from './parcel.ts';
import { reviewMark } from './review-mark.ts';
import { travellingMessages } from './travelling-messages.ts';
import { travelling } from './travelling.ts';

/** All messages of a language as they travel; obsolete ones stay at home. */
export function parcelOf(project: Project, locale: LocaleFiles): Parcel {
  const units = travellingMessages(project, locale).flatMap((message) => {
    const { state, source } = message;
    return state === 'obsolete' || source === undefined
      ? []
      : [unitOf(project, locale, { ...message, source, state })];
  });
  return {
    sourceLocale: sourceLocale(project)?.tag ?? '',
    targetLocale: locale.tag,
    units,
  };
}

interface Travelling extends MessageState {
  readonly source: string;
  readonly state: UnitState;
}

function unitOf(project: Project, locale: LocaleFiles, message: Travelling): Unit {
  const { id, source, target, state } = message;
  const previous = state === 'stale' ? previousSource(project, message) : undefined;
  const text = travelling(target ?? '');
  return {
    id,
    source: travelling(source),
    target: text,
    state,
    base: fingerprint(text),
    previous: previous === undefined ? undefined : travelling(previous),
    comment: reviewMark(locale, message),
    ...messageNote(project, message),
  };
}
