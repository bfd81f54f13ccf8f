interface Layout {
  readonly indent: number;
  readonly lineEnd: string;
}

/**
 * The lines of a block scalar, indented, without the last line end.
 *
 * @param folded whether line breaks of the file mean spaces, as below `>`
 * @param width where folded lines are broken
 * @returns `undefined` where folding cannot say the text
 */
export function blockContent(
  value: string,
  folded: boolean,
  width: number,
  { indent, lineEnd }: Layout,
): string | undefined {
  const text = value.endsWith('\n') ? value.slice(0, -1) : value;
  let lines = text.split('\n');
  if (folded) {
    // Lines that begin with a blank are kept unfolded, which is more than we need.
    if (lines.some((line) => /^[ \t]/.test(line))) return undefined;
    lines = lines.flatMap((line, index) => {
      const wrapped = wrap(line, width);
      // Between two lines of text, one break is written as two.
      const next = lines[index + 1];
      return line !== '' && next !== undefined && lines.slice(index + 1).some((rest) => rest !== '')
        ? [...wrapped, '']
        : wrapped;
    });
  }
  const margin = ' '.repeat(indent);
  return lines.map((line) => (line === '' ? '' : margin + line)).join(lineEnd);
}

/** Breaks at single spaces between words, the only places where folding gives the space back. */
function wrap(line: string, width: number): string[] {
  const words = line.split(/(?<=[^ ]) (?=[^ ])/);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
