/** Texts of the source language by their fingerprints. */
export type SourceTexts = ReadonlyMap<string, string>;

/** @example historyPath('en') // 'locales/en/history.json' */
export function historyPath(tag: string): string {
  return `locales/${tag}/history.json`;
}

/** The file’s text: a line for each text, in an order in which merges seldom meet. */
export function printHistory(texts: SourceTexts): string {
  const lines = [...texts]
    .map(([print, text]) => `${JSON.stringify(print)}: ${JSON.stringify(text)}`)
    .sort();
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
