/** Since when a file is there and since when it reads as it does now, year-month-day. */
export interface FileDates {
  readonly added: string;
  readonly changed: string;
}

/** By folder, `content` or the tag of a language, and by name there: `iana/404`, `ui/site`. */
export type Dates = Readonly<Record<string, Readonly<Record<string, FileDates>>>>;
