/**
 * A text without the line end that a YAML block (`|`) leaves: it is the file’s, and translators’
 * tools lose it. CR LF, as some tools save it, is LF.
 */
export function travelling(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n+$/, '');
}

/** A text as its file has it: with the line end its neighbour in the other language has. */
export function settled(text: string, like: string): string {
  return travelling(text) + (/\n+$/.exec(like)?.[0] ?? '');
}
