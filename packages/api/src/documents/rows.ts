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

/**
 * The text of a document.
 *
 * @param own its value, or the members of it that differ from `base`
 * @param base the same document of the source language
 * @example documentText({ lang: 'tr' }, { lang: 'en', code: 404 }) // '{"lang":"tr","code":404}\n'
 */
export function documentText(own: unknown, base?: unknown): string {
  const isOver = typeof base === 'object' && !Array.isArray(own);
  return `${JSON.stringify(isOver ? { ...base, ...(own as object) } : own)}\n`;
}
