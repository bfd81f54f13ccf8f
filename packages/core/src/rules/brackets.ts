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
const BRACKETS = /[()[\]{}（）［］【】〔〕]/g;

export const rule = messageRule({
  id: 'brackets',
  description: 'Every bracket that opens in a message closes in it, in the right order.',
  needs: BRACKET,
  check({ key, text }, report) {
    const unpaired = unpairedOf(text);
    if (unpaired !== undefined)
      report(`“${key}” has an unpaired ${unpaired}.`, 'Add its other half, or remove it.');
  },
});

/** The first bracket without its other half. */
function unpairedOf(text: string): string | undefined {
  // Links are brackets too, and an address ends before the bracket that closes around it.
  const visible = text
    .replace(/`[^`]*`|\{\{[^{}]*\}\}/g, '')
    .replace(/https?:\/\/[^\s()[\]]+/g, '')
    // Points of a list in running text: a) … b) … or 1) …
    .replace(/(?<=^|\s)(?:[a-z]|\d{1,2})\)(?=\s)/giu, '');
  const open: string[] = [];
  for (const sign of visible.match(BRACKETS) ?? []) {
    if (CLOSING[sign] !== undefined) open.push(sign);
    else {
      const last = open.pop();
      if (last === undefined || CLOSING[last] !== sign) return sign;
    }
  }
  return open.pop();
}
