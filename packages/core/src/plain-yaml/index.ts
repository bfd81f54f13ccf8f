import { map } from './block.ts';
import { Cursor, Unusual } from './cursor.ts';

/** Lists and maps in each other; `parse` allows 16. */
const DEPTH = 8;
/** Whatever `guard` might refuse, and tabs, which `yaml` alone may judge. */
const SPECIAL = /[\u0000-\u0009\u000B-\u001F\u007F\uFEFF\uFFFE\uFFFF]/;

/**
 * Reads the plain part of YAML that nearly all content is written in: block maps and lists, texts
 * on one line, `|` texts, short `[…]` and `{…}`. Of anything else, wrong files included, it says
 * nothing: `yaml` is the parser of record, and where this one answers, it answers the same.
 *
 * @returns `undefined` where the file has to be read by `yaml`
 */
export function parsePlain(text: string): object | undefined {
  if (!text.endsWith('\n') || SPECIAL.test(text)) return undefined;
  const cursor = new Cursor(text);
  try {
    cursor.toContent(0);
    if (cursor.indent !== 0) return undefined;
    const value = map(cursor, DEPTH);
    return cursor.isAtEnd() ? value : undefined;
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}
