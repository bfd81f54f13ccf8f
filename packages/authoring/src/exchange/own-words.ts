import { OWN_WORDS } from '@polystatus/core/validate';

/*
 * Synonyms are no translation: they are what people type in a language, and each has as many of
 * them as it needs. So a translator gets the whole list as one text, one of them a line.
 */

/** Whether a key names a list that each language writes anew. */
export function isOwnList(key: string): boolean {
  return OWN_WORDS.has(key);
}

/** Of the keys of a list’s items, the list they belong to. */
export function ownListOf(key: string): string | undefined {
  const field = key.replace(/\.\d+$/, '');
  return field !== key && isOwnList(field) ? field : undefined;
}

/** @example listText(['dead link', 'page not found']) // 'dead link\npage not found' */
export function listText(items: readonly string[]): string {
  return items
    .map(oneLine)
    .filter((item) => item !== '')
    .join('\n');
}

/** The items of such a text. Tools and people leave blank lines, which are none. */
export function listItems(text: string): string[] {
  return text
    .split(/\r?\n|\r/)
    .map(oneLine)
    .filter((item) => item !== '');
}

/** No-break spaces stay: French puts them before signs. */
function oneLine(item: string): string {
  return item.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replace(/^[ \t]+|[ \t]+$/g, '');
}
