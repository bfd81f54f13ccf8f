import type { Range } from '../report/reporter.ts';
import type { ContentLine } from './content-lines.ts';
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

/** A paragraph that is not as deep as the text it belongs to. */
function notIndented(
  { at, indent, text, key, isItem, isInBlock }: ContentLine,
  block: ContentLine,
  above: ContentLine | undefined,
): Slip | undefined {
  const first = above?.isInBlock ? above.indent : block.indent + 2;
  if (isInBlock ? indent >= first : key !== undefined || isItem) return undefined;
  return [
    [at + indent, at + text.length],
    `This line belongs to no text: it is not indented as deep as the lines of “${block.key ?? ''}” above it.`,
    `Begin it with ${first} blanks, if it is a paragraph of that text.`,
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
