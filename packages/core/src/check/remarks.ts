import type { File } from '../validate/project.ts';
import type { Range } from '../report/reporter.ts';

/** A comment in a content file, and what it stands above. */
export interface Remark {
  /** The comment without its # signs, lines joined. */
  readonly text: string;
  readonly range: Range;
  /** Key of the message or group right below; `undefined` where nothing is. */
  readonly key: string | undefined;
}

const COMMENTS = /^[ ]*#.*(?:\n[ ]*#.*)*/gm;
const none: readonly Remark[] = [];
const known = new WeakMap<File<unknown>, readonly Remark[]>();

/**
 * Lists the comments of a file: notes for translators and marks such as `# review:`.
 *
 * A comment belongs to the key or list item on the next line. The first line, which names the
 * schema, is left out.
 */
export function remarksOf(file: File<unknown>): readonly Remark[] {
  const { text } = file.parsed.source;
  // Nearly every file has one comment only, the first line.
  if (!/\n[ ]*#/.test(text)) return none;
  let remarks = known.get(file);
  if (!remarks) known.set(file, (remarks = find(file, text)));
  return remarks;
}

function find({ parsed, messages }: File<unknown>, text: string): Remark[] {
  const spans = messages.map(({ path }) => parsed.rangeOf(path));
  const keys = new Map<number, string>();
  for (const { path } of messages) {
    path.forEach((_, index) => {
      const steps = path.slice(0, index + 1);
      const [start] = parsed.keyRangeOf(steps);
      if (!keys.has(start)) keys.set(start, steps.join('.'));
    });
  }
  return [...text.matchAll(COMMENTS)].flatMap(({ 0: comment, index }) => {
    const from = index === 0 ? comment.indexOf('\n') + 1 : 0;
    if (index === 0 && from === 0) return [];
    const start = index + from;
    const sign = start + comment.slice(from).indexOf('#');
    // In a block of text a # is a sign like any other.
    if (spans.some(([begin, end]) => sign >= begin && sign < end)) return [];
    const end = index + comment.length;
    const below = /^\n *(?:- +)*/.exec(text.slice(end))?.[0].length;
    const key = below === undefined ? undefined : keys.get(end + below);
    return split(comment.slice(from), start).map((part) => ({ ...part, key }));
  });
}

/** Lines one below the other are one comment, but a mark begins another, and a date ends it. */
function split(comment: string, start: number): Omit<Remark, 'key'>[] {
  const parts: string[][] = [];
  for (const line of comment.split('\n')) {
    const own = bare(line);
    const above = parts.at(-1);
    if (!above || MARK.test(own) || DATED.test(bare(above[0] ?? ''))) parts.push([line]);
    else above.push(line);
  }
  let at = start;
  return parts.map((lines) => {
    const text = lines.join('\n');
    const range = [at + text.indexOf('#'), at + text.length] as const;
    at += text.length + 1;
    return { text: lines.map(bare).join(' ').replace(/\s+/g, ' ').trim(), range };
  });
}

function bare(line: string): string {
  return line.replace(/^ *#+ ?/, '');
}

const MARK = /^(review|issue|new):\s*(.*)$/i;
const DATED = /^new:/i;

/**
 * What kind of comment it is: a mark that asks for work, the day since when something is there, or
 * a note that explains.
 */
export function kindOf({ text }: Remark): {
  kind: 'review' | 'issue' | 'new' | 'note';
  text: string;
} {
  const [, mark = 'note', rest = text] = MARK.exec(text) ?? [];
  return { kind: mark.toLowerCase() as 'review' | 'issue' | 'new' | 'note', text: rest };
}
