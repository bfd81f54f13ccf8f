/** A line of a file, as one reads it who wrote it: a point, a key, a value. */
export interface ContentLine {
  /** Offset of its first sign in the file. */
  readonly at: number;
  readonly text: string;
  /** How many blanks it begins with. */
  readonly indent: number;
  /** `- ` before anything else. */
  readonly isItem: boolean;
  readonly key: string | undefined;
  /** What stands behind the point or the key, and where. */
  readonly value: string;
  readonly valueAt: number;
  /** The line whose `|` or `>` opened the text it stands in, or ended, as the first below it. */
  readonly block: ContentLine | undefined;
  readonly isInBlock: boolean;
}

const SHAPE =
  /^( *)((?:- +)*)(?:((?:"[^"\n]*"|'[^'\n]*'|[^\s"'#:[\]{},|>*&!%@`-][^\s:]*?)(?=:)):(?: +|$))?/;
const OPENS_BLOCK = /^[|>][+-]?[1-9]?[+-]?(?: *#.*)?$/;

/**
 * Reads a file that YAML does not understand line by line, so that a slip can be told from what it
 * makes of the lines below.
 *
 * @returns its lines but for blank ones and comments
 */
export function contentLines(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  let at = 0;
  let block: ContentLine | undefined;
  for (const row of text.split('\n')) {
    const start = at;
    at += row.length + 1;
    const isBlank = row.trim() === '';
    const indent = row.length - row.trimStart().length;
    const isInBlock = block !== undefined && indent > block.indent;
    if (isBlank || (!isInBlock && row.trimStart().startsWith('#'))) continue;
    const [all = '', , dashes = '', key] = isInBlock
      ? [row.slice(0, indent)]
      : (SHAPE.exec(row) ?? []);
    const line = {
      at: start,
      text: row.trimEnd(),
      indent,
      isItem: dashes !== '',
      key,
      value: row.slice(all.length).trimEnd(),
      valueAt: start + all.length,
      block,
      isInBlock,
    };
    lines.push(line);
    if (!isInBlock) block = OPENS_BLOCK.test(line.value) ? line : undefined;
  }
  return lines;
}
