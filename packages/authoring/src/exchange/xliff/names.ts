import type { UnitState } from '../parcel.ts';

/** XLIFF 2.0 and 2.1; 2.2 changed the last digit of its core alone. */
export const CORE = 'urn:oasis:names:tc:xliff:document:2.0';
export const CORE_22 = 'urn:oasis:names:tc:xliff:document:2.2';
export const CORE_1 = 'urn:oasis:names:tc:xliff:document:1.2';
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';
export const SIZES = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';
/** The one sub-state of ours: the source changed since the translation was made. */
export const STALE = 'polystatus:stale';
/** Category of our group of metadata and of our notes. */
export const CATEGORY = 'polystatus';
/** Category of the notes of translators. */
export const TRANSLATOR = 'translator';
/** In XLIFF 1.2, who wrote the note that holds what import needs and the format has no place for. */
export const RECORD = 'polystatus-record';

const STATES: Readonly<Record<UnitState, string>> = {
  missing: 'state="initial"',
  stale: `state="initial" subState="${STALE}"`,
  translated: 'state="translated"',
  reviewed: 'state="reviewed"',
};

export function stateAttributes(state: UnitState): string {
  return STATES[state];
}

/** Ids in XLIFF know no slash; the message id itself stands in `name`. */
export function xliffId(id: string): string {
  return id.replaceAll('/', ':');
}

/** The message of a unit that lost its name, told by where it stands. */
export function messageIdOf(file: string, unit: string): string {
  return file === '' ? unit : `${file}.${unit}`.replaceAll(':', '/');
}
