import { messageRule } from '../check/rule.ts';
import { BRACKET } from '../language/traits.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '【': '】',
  '〔': '〕',
};
/** A bracket that is spoken of. */
const QUOTED = /(?<=(?<![\p{L}\p{N}\p{P}])['"‘“„«]\s?)[()[\]{}]+(?=\s?['"’”“»])/gu;
/** A face made of signs is no bracket: :( ;-) */
const FACE = /(?<=^|\s)[:;=][-’']?[()[\]](?=\s|[.!?…]|$)/gu;
const POINT = /(?<=^|\s)(?:[a-z]\)(?=\s|$)|\d{1,2}\)(?=\s))/giu;
const BRACKETS = /[()[\]{}（）［］【】〔〕]/g;

export const rule = messageRule({
  id: 'brackets',
  description: 'Every bracket that opens in a message closes in it, in the right order.',
  needs: BRACKET,
  check({ key, text }, report) {
    const unpaired = unpairedOf(text);
    if (unpaired !== undefined)
      report(`“${key}” has an unpaired ${unpaired[0]}.`, 'Add its other half, or remove it.', {
        words: [unpaired[1], unpaired[1] + 1],
      });
  },
});

/** The first bracket without its other half. */
function unpairedOf(text: string): Bracket | undefined {
  // Links are brackets too, and an address ends before the bracket that closes around it.
  const visible = text
    .replace(QUOTED, blank)
    .replace(FACE, blank)
    .replace(/`[^`]*`|\{\{[^{}]*\}\}/g, blank)
    .replace(/https?:\/\/[^\s()[\]]+/g, blank)
    // Points of a list in running text: a) … b) … or 1) …
    .replace(POINT, (point, index: number, all: string) =>
      all.lastIndexOf('(', index) > all.lastIndexOf(')', index - 1) ? point : blank(point),
    );
  const open: Bracket[] = [];
  for (const { 0: sign, index } of visible.matchAll(BRACKETS)) {
    if (CLOSING[sign] !== undefined) open.push([sign, index]);
    else {
      const last = open.pop();
      if (last === undefined || CLOSING[last[0]] !== sign) return [sign, index];
    }
  }
  return open.pop();
}

type Bracket = readonly [sign: string, at: number];

/** What stands behind it keeps its place. */
function blank(text: string): string {
  return ' '.repeat(text.length);
}
