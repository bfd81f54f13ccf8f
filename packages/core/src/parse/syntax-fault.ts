import type { YAMLParseError } from 'yaml';
import type { Fault, Range } from '../report/reporter.ts';
import { contentLines, type ContentLine } from './content-lines.ts';
import { firstMisfit } from './misfit.ts';
import { emptied, lineSlip } from './line-slip.ts';
import { inQuotes } from './in-quotes.ts';
import type { Slip } from './slip.ts';

/**
 * Says in words for people who write texts what a YAML parser stumbled over: it names the place
 * where it gave up, and the slip is mostly a line or two above.
 *
 * @param error the first one of the parser; the others are mostly fallout of it
 */
export function syntaxFault(text: string, error: YAMLParseError): [Range, Fault] {
  const [range, message, hint] = slipOf(text, error);
  return [range, { code: 'yaml', message, hint }];
}

function slipOf(text: string, { code, pos, message }: YAMLParseError): Slip {
  const lines = contentLines(text);
  const index = lines.findLastIndex(({ at }) => at <= pos[0]);
  if (code === 'BAD_DQ_ESCAPE') return badEscape(text, pos[0]);
  if (/Missing closing ["']quote/.test(message)) return openQuote(lines, text) ?? unknown(pos);
  if (message.startsWith('Flow ')) return openBracket(text, pos[0]);
  // The line it names, the ones below that it took for a part of it, and the one above.
  const end = lines.findLastIndex(({ at }) => at < Math.max(pos[1], pos[0] + 1));
  const near = [index, index - 1, ...range(index + 1, Math.max(end, index + 1))];
  for (const slipIn of [emptied, lineSlip])
    for (const one of near) {
      const line = lines[one];
      const slip = line && slipIn(line, lines[one - 1]);
      if (slip) return slip;
    }
  return firstMisfit(lines) ?? unknown(pos);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function badEscape(text: string, at: number): Slip {
  const sign = text.slice(at, at + 2);
  return [
    [at, at + 2],
    `${sign} means nothing between double quotation marks.`,
    'Write \\\\ for a backslash, or put the text between single ones.',
  ];
}

/** Where a text that begins with a quotation mark has no other to end it. */
function openQuote(lines: readonly ContentLine[], text: string): Slip | undefined {
  for (const { key = '', value, valueAt, at, indent, isInBlock } of lines) {
    if (isInBlock) continue;
    const begin = /^["']/.test(value)
      ? valueAt
      : /^["'][^"']*$/.test(text.slice(at + indent, valueAt + value.length))
        ? at + indent
        : undefined;
    if (begin === undefined || (begin !== valueAt && key !== '')) continue;
    const sign = text.charAt(begin);
    const rest = (text.slice(begin + 1).split('\n')[0] ?? '').replaceAll(
      sign === '"' ? /\\./g : "''",
      '',
    );
    if (!rest.includes(sign))
      return [
        [begin, begin + 1],
        `The quotation mark ${sign} that begins a text here is never closed.`,
        `Put another ${sign} at the end of the text, or take this one away.`,
      ];
  }
  return undefined;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function openBracket(text: string, at: number): Slip {
  const open: number[] = [];
  for (let index = 0; index < at; index++) {
    const sign = text.charAt(index);
    if (sign === '[' || sign === '{') open.push(index);
    else if (sign === ']' || sign === '}') open.pop();
  }
  const start = open.at(-1) ?? at;
  const sign = text.charAt(start);
  return [
    [start, start + 1],
    `The bracket ${sign} opens here and does not close.`,
    `Write ${CLOSING[sign] ?? 'its counterpart'} behind the last item; a text that begins with ${sign} stands in quotes.`,
  ];
}

function unknown(pos: Range): Slip {
  return [
    [pos[0], pos[0] + 1],
    'From here on the file cannot be read as YAML.',
    `Compare the line, and the one above it, with a neighbouring file: its indentation, colon and quotation marks. A text with special signs stands in quotes: ${inQuotes('…')}.`,
  ];
}
