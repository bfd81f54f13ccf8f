/**
 * The JSON objects of a list, as text, whether the list has an end or not; each character is looked
 * at once.
 *
 * @param start where the first one begins
 * @returns the last one without its end, where the text was cut off in it
 */
export function objectsIn(source: string, start: number): string[] {
  const objects: string[] = [];
  let depth = 0;
  let begun = start;
  MARK.lastIndex = start;
  for (let mark = MARK.exec(source); mark; mark = MARK.exec(source)) {
    const [sign] = mark;
    if (sign === '{' || sign === '[') {
      if (depth === 0) begun = mark.index;
      depth++;
    } else if (sign === '}' || sign === ']') {
      depth--;
      if (depth < 0) return objects;
      if (depth === 0) objects.push(source.slice(begun, mark.index + 1));
    }
  }
  if (depth > 0) objects.push(source.slice(begun));
  return objects;
}

/** Brackets, and whole strings so that those inside them do not count; one without an end goes on to the last character. */
const MARK = /[{}[\]]|"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)/g;
