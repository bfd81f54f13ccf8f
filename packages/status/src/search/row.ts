/** What one code is found by, as stored: fields by tabs, names within a field by bars. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly phrase: string;
  readonly former: readonly string[];
  readonly synonyms: readonly string[];
  readonly headers: readonly string[];
}

export const FIELD = '\t';
export const NAME = '|';

export function readRow(row: string): Row {
  const [id = '', title = '', phrase = '', former, synonyms, headers] = row.split(FIELD);
  return {
    id,
    title,
    phrase,
    former: names(former),
    synonyms: names(synonyms),
    headers: names(headers),
  };
}

/** The id alone, without reading the rest of the row. */
export function idOf(row: string): string {
  return row.slice(0, row.indexOf(FIELD));
}

function names(joined = ''): string[] {
  return joined === '' ? [] : joined.split(NAME);
}
