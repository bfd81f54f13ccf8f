import type { Range } from '../report/reporter.ts';
import { contentLines, type ContentLine } from './content-lines.ts';
import { inQuotes } from './in-quotes.ts';
import type { Slip } from './slip.ts';

/** Signs that mean something to YAML where a text begins. */
const SIGN = /^[`@%&*!?|>[\]{},]|^-(?= )/;
const CLOSED = /^(?:\[[^[\]]*\]|\{[^{}]*\}|[|>][+-]?[1-9]?[+-]?|[&*!]\S+)$/;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

/** What a line alone shows to be a slip. */
export function lineSlip(line: ContentLine, above: ContentLine | undefined): Slip | undefined {
  const { value, valueAt, key, block, isInBlock } = line;
  const all: Range = [valueAt, valueAt + value.length];
  if (block) {
    const slip = notIndented(line, block, above);
    if (slip) return slip;
  }
  if (isInBlock) return undefined;
  const [sign] = SIGN.exec(value) ?? [];
  if (sign !== undefined && !CLOSED.test(value))
    return [
      all,
      `A text that begins with ${sign} is not read as a text.`,
      /[|>]/.test(sign)
        ? `Put it in quotes: ${inQuotes(value)}. Where ${sign} opens a text of several lines, nothing follows it on its line.`
        : `Put it in quotes: ${inQuotes(value)}.`,
    ];
  const [quoted] = QUOTED.exec(value) ?? [];
  if (quoted !== undefined && !/^ *(?:#.*)?$/.test(value.slice(quoted.length)))
    return [
      [valueAt + quoted.length, all[1]],
      `The text ends with its quotation mark ${quoted.slice(-1)}; what follows belongs to nothing.`,
      `Put the whole text in other quotes: ${inQuotes(value)}.`,
    ];
  const colon = /^(?!["'])(.*?[^\s:]\s*:)(?: |$)/.exec(value);
  if (colon && (key !== undefined || !/^\S+$/.test(colon[1] ?? '')))
    return [
      [valueAt, valueAt + (colon[1] ?? '').length],
      'A colon with a blank behind it makes a key of the words before it.',
      `Put the text in quotes: ${inQuotes(value)}.`,
    ];
  return key === undefined && !line.isItem ? noKey(line, above) : undefined;
}

/**
 * Finds paragraphs at the margin that YAML takes for keys, since there is a colon in them. The lines
 * are read once, however many keys are asked for.
 *
 * @returns a function of the place where a key stands that nobody knows
 */
export function outsideText(text: string): (at: number) => Slip | undefined {
  const lines = contentLines(text);
  const indexes = new Map(lines.map(({ at, indent }, index) => [at + indent, index]));
  return (at) => {
    const index = indexes.get(at);
    if (index === undefined) return undefined;
    const [line, above] = [lines[index], lines[index - 1]];
    if (!line?.block || line.isInBlock || line.isItem) return undefined;
    return emptied(line, above) ?? (isKey(line.key) ? undefined : deeper(line, line.block, above));
  };
}

/** The first line below `|` or `>` that is none of its text, which has no other then. */
export function emptied(line: ContentLine, above: ContentLine | undefined): Slip | undefined {
  const { block, isInBlock, isItem } = line;
  if (!block || isInBlock || above !== block) return undefined;
  if (!isItem) return deeper(line, block, above);
  const [range, message] = deeper(line, block, above);
  return [range, message, `Take ${block.value} away, if it is a list; it opens a text.`];
}

/** Keys of content are plain words in small letters. */
function isKey(key: string | undefined): boolean {
  return key !== undefined && /^[a-z][A-Za-z0-9_-]*$/.test(key);
}

/** A paragraph that is not as deep as the text it belongs to. */
function notIndented(
  line: ContentLine,
  block: ContentLine,
  above: ContentLine | undefined,
): Slip | undefined {
  const { indent, key, isItem, isInBlock } = line;
  if (isInBlock ? indent >= depthIn(block, above) : key !== undefined || isItem) return undefined;
  return deeper(line, block, above);
}

function depthIn(block: ContentLine, above: ContentLine | undefined): number {
  return above?.isInBlock ? above.indent : block.indent + 2;
}

function deeper(
  { at, indent, text }: ContentLine,
  block: ContentLine,
  above: ContentLine | undefined,
): Slip {
  return [
    [at + indent, at + text.length],
    `This line belongs to no text: it is not indented as deep as the lines of “${block.key ?? ''}” above it.`,
    `Begin it with ${depthIn(block, above)} blanks, if it is a paragraph of that text.`,
  ];
}

function noKey({ at, indent, text }: ContentLine, above: ContentLine | undefined): Slip {
  const range: Range = [at + indent, at + text.length];
  const words = text.slice(indent);
  const odd = /^[^\S ]+/.exec(text)?.[0].length ?? 0;
  if (odd > 0)
    return [
      [at, at + odd],
      'This line is indented with blanks that are no plain spaces.',
      'Put plain spaces in their place.',
    ];
  const [, name, colon, rest = ''] = /^([\w-]+)([:：])\s*(.*)$/.exec(words) ?? [];
  if (name !== undefined && colon !== undefined)
    return [
      [at + indent, at + indent + name.length + 1],
      colon === ':'
        ? `A blank is missing behind the colon of “${name}”.`
        : `The colon of “${name}” is a full-width one, which YAML does not know.`,
      `Write “${name}: ${rest.length > 40 ? `${rest.slice(0, 40)}…` : rest}”.`,
    ];
  return [
    range,
    'This line is neither a key with its value nor a point of a list.',
    above?.key === undefined
      ? 'Begin a point with “- ”; a key ends with a colon and a blank, such as “title: ”.'
      : `If it goes on with “${above.key}”, join it to the line above; a key ends with a colon and a blank, such as “title: ”.`,
  ];
}
