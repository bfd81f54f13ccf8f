/**
 * Breaks a text into lines of about equal length, at blanks only.
 *
 * @param fits how many letters go on a line
 * @example breakLines('Requested range not satisfiable', 20) // ['Requested range', 'not satisfiable']
 */
export function breakLines(text: string, fits: number): string[] {
  const words = text.split(' ');
  const count = Math.max(1, Math.ceil([...text].length / fits));
  const even = Math.max([...text].length / count, ...words.map((word) => [...word].length));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    // Half a word over the even length is better than a short last line.
    const over = [...longer].length - even;
    if (last !== undefined && (over > word.length / 2 || [...longer].length > fits))
      lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}
