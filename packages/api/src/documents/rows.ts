/** Control characters that hold documents apart in one string; they occur raw in no JSON. */
export const ROW = '\u001E';
export const FIELD = '\u001F';

/** A JSON document as built: path below /api/v1/, entity tag, text. */
export interface Row {
  readonly path: string;
  readonly tag: string;
  readonly text: string;
}

/** Takes apart what the build joined. */
export function readRows(rows: string): Row[] {
  return rows.split(ROW).map((row) => {
    const [path = '', tag = '', text = ''] = row.split(FIELD);
    return { path, tag, text };
  });
}
