const MAX_SHOWN = 60;

/** A text from outside without control, half or invisible characters, in one line. */
export function safe(text: string): string {
  // Most texts are plain; the great expression below takes longer to compile than all of them.
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[\t\n]/g, ' ')
    .replace(/\p{C}/gu, '\uFFFD');
}

/** The same, not endless. */
export function shown(text: string, length: number = MAX_SHOWN): string {
  const letters = [...safe(text.slice(0, 4 * length))];
  return letters.length > length || text.length > 4 * length
    ? `${letters.slice(0, length).join('')}…`
    : letters.join('');
}
