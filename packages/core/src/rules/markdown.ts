import { parseInline, paragraphs, type Inline } from '@polystatus/status/markdown';
import { isMarkedUp } from '../validate/marked-up.ts';
import { messageRule } from '../check/rule.ts';

const BLOCKS: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}#{1,6} /m, 'a heading'],
  [/^ {0,3}(?:[-+*]|\d+[.)]) /m, 'a list'],
  [/^ {0,3}>/m, 'a quotation'],
  [/^ {0,3}(?:[-*_] *){3,}$/m, 'a rule'],
  [/^\s*\|.*\|\s*$/m, 'a table'],
  [/!\[[^\]]*\]\(/, 'a picture'],
  [/^ {0,3}\[[^\]]+\]: /m, 'a link definition'],
  [/\]\[[^\]]*\]/, 'a link by reference'],
];
const LEFTOVERS: readonly (readonly [RegExp, string, string])[] = [
  [/\]\s*\(|\[[^\][]*$/, 'a link that does not close', 'Write it as [label](410), in one piece.'],
  [/\*/, 'an asterisk without its partner', 'Close the emphasis, or put the sign in inline code.'],
  [/(?<![\p{L}\d])__?(?=\S)/u, 'an underscore as emphasis', 'Write *emphasis* and **strong**.'],
];

/** Nearly no text has anything but inline code and links; the rest need not be tried then. */
const SIGNS = /[*_`[\]#>|~+-]|\d[.)]/;

export const rule = messageRule({
  id: 'markdown',
  description:
    'Light Markdown is well formed and nothing but `code`, *emphasis*, **strong** and [label](target): no lists, headings, pictures or links by reference.',
  explains: [
    'links-kept',
    'code-kept',
    'special-characters',
    'numbers-kept',
    'facts-parity',
    'opening-mark',
    'line-breaks',
    'sentence-count',
  ],
  check({ identity, key, text }, report) {
    if (!isMarkedUp(identity, key) || !SIGNS.test(text)) return;
    const fault = faultOf(text);
    if (fault) report(`“${key}” has ${fault[0]}.`, fault[1]);
  },
});

function faultOf(text: string): readonly [string, string] | undefined {
  const shown = text.replace(/`[^`\n]*`/g, '');
  const fence = /^ {0,3}(?:```|~~~)/m;
  const block = fence.test(text)
    ? ['', 'a block of code']
    : BLOCKS.find(([pattern]) => pattern.test(shown));
  if (block) return [block[1], 'Say it in sentences; light Markdown has no such thing.'];
  for (const part of paragraphs(text).flatMap(parseInline).flatMap(flatten)) {
    if (part.kind === 'link' && part.children.every((child) => childText(child).trim() === ''))
      return ['a link without a label', 'Write what the reader finds there.'];
    if (part.kind !== 'text' || !/[[\]*_]/.test(part.text)) continue;
    const leftover = LEFTOVERS.find(([pattern]) => pattern.test(part.text));
    if (leftover) return [leftover[1], leftover[2]];
  }
  return undefined;
}

function flatten(part: Inline): Inline[] {
  return 'children' in part ? [part, ...part.children.flatMap(flatten)] : [part];
}

function childText(part: Inline): string {
  return 'text' in part ? part.text : part.children.map(childText).join('');
}
