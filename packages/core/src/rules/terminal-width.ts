import { cells } from '../language/cells.ts';
import { messageRule } from '../check/rule.ts';

/**
 * Columns of 80 that the command line gives to what it does not wrap: the left column of its help
 * and of its tables. The first pattern that fits counts.
 */
const WIDTHS: readonly (readonly [keys: RegExp, cells: number])[] = [
  [/^help\.usage$/, 80],
  [/^help\.placeholder\./, 24],
  [/^help\.query\./, 32],
  [/^help\.(?:examples|commands|options|exit)$/, 40],
  [/^(?:label\.|inRequest$)/, 28],
  [/^mark\./, 24],
  [/^(?:cacheable|content|retry|method|seenIn|precedence|level)\./, 48],
];
/** Everything else wraps at blanks and between East Asian signs, but a single word does not. */
const WORD = 40;
const BREAKS = /[ \n]+|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;

export const rule = messageRule({
  id: 'terminal-width',
  description:
    'Words of the command line (namespaces cli and facts) fit their column in a terminal of 80, wide characters counted twice.',
  byTier: true,
  of: 'messages',
  check({ identity, key, text }, report) {
    if (!('namespace' in identity) || !['cli', 'facts'].includes(identity.namespace)) return;
    const [, limit] = WIDTHS.find(([keys]) => keys.test(key)) ?? [];
    const parts = limit === undefined ? text.split(BREAKS) : [text];
    const widest = Math.max(...parts.map((part) => cells(part.replace(/\{\{[^{}]*\}\}/g, ''))));
    if (widest > (limit ?? WORD))
      report(
        `“${key}” takes ${widest} columns of a terminal; it has ${limit ?? WORD}${limit === undefined ? ' a word' : ''}.`,
        'Say it shorter.',
      );
  },
});
