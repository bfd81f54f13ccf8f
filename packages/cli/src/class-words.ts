import type { Entry } from '@polystatus/status/compiled';

/** The words for codes of a class that are not known here, by `4xx` and `5xx`. */
export type ClassWords = Readonly<
  Record<string, Pick<Entry, 'title' | 'summary' | 'visitor' | 'fallback'>>
>;
