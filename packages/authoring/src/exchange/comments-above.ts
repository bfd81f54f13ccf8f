import { type File, kindOf, remarksOf } from '@polystatus/core';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/**
 * What the author of the source tells translators in comments: those above the groups a message
 * stands in, the outermost first, and the one above itself. The note of one plural form is that
 * of all.
 */
export function commentsAbove(
  file: File<unknown>,
  path: readonly (string | number)[],
): readonly string[] {
  const notes = new Map<string, string>();
  for (const remark of remarksOf(file)) {
    const { kind, text } = kindOf(remark);
    if (remark.key === undefined || kind !== 'note') continue;
    notes.set(remark.key, text);
    const general = remark.key.replace(PLURAL, '');
    if (!notes.has(general)) notes.set(general, text);
  }
  if (notes.size === 0) return [];
  return path.flatMap((_, index) => {
    const key = path.slice(0, index + 1).join('.');
    return notes.get(key) ?? notes.get(key.replace(PLURAL, '')) ?? [];
  });
}
