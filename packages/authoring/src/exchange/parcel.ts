/** How far a translation is, as it travels; obsolete ones stay at home. */
export const UNIT_STATES = ['missing', 'stale', 'translated', 'reviewed'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** One message on its way to a translator and back. */
export interface Unit {
  /** `404.title`, `ui/site.search.label` */
  readonly id: string;
  /** The source as it was at export; import refuses the unit once it says something else. */
  readonly source: string;
  /** Empty where there is no translation yet. */
  readonly target: string;
  readonly state: UnitState;
  /** Fingerprint of the target at export; it tells who changed the text since: here, there, both. */
  readonly base: string | undefined;
  /** The source that a stale translation was made from. */
  readonly previous: string | undefined;
  /** One line from the schema: where readers meet the text. */
  readonly note: string | undefined;
  /** One line of a translator: what a second reader is asked. In our files it is `# review:`. */
  readonly comment: string | undefined;
  /** The most characters (code points) that fit. */
  readonly limit: number | undefined;
}

/** What travels: the messages of one language, in the order of the source. */
export interface Parcel {
  readonly sourceLocale: string;
  readonly targetLocale: string;
  readonly units: readonly Unit[];
}

/** A unit, and where it stood in its file. */
export interface PlacedUnit extends Unit {
  readonly line: number;
  /** How else its message may be called, where a tool dropped the name and the place has to tell. */
  readonly otherId?: string | undefined;
  /** The words of the file that say its translation is not done yet: `fuzzy`, `needs-work`. */
  readonly unfinished?: string | undefined;
}

/** What could be read of a file; some formats do not name their languages. */
export interface ReadParcel {
  readonly sourceLocale: string | undefined;
  readonly targetLocale: string | undefined;
  readonly units: readonly PlacedUnit[];
}

export function isUnitState(value: string | undefined): value is UnitState {
  return UNIT_STATES.some((state) => state === value);
}
