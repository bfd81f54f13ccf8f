import type { Dates } from '@polystatus/status/file-dates';
import type { Source } from '../read/source.ts';
import { datesOf } from '../state/dates.ts';

/** When each file of content and words came and changed last, as far as it is known. */
export function compileDates(sources: readonly Source[]): Dates {
  const folders = datesOf(sources);
  return Object.fromEntries(
    [...folders].map(([folder, files]) => [
      folder.replace(/^locales\//, ''),
      Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  );
}
