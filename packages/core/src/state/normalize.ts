/** Soft hyphens, zero-width spaces, word joiners and marks of a file's beginning. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ' '],
  // French asks for a space where English has none, so a space counts between words only.
  [/ ?([^\p{L}\p{M}\p{N} ]) ?/gu, '$1'],
  [/["'`´“”„‟«»‹›‘’‚‛＂＇「」『』]/g, "'"],
  [/[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]+/g, '-'],
  [/…/g, '...'],
];
/** Inline code and placeholders mean what they say, sign for sign. */
const LITERAL = /(`[^`\n]+`|\{\{[^{}]*\}\})/;
/** Blanks before it are trimmed later; looking for them here would take ages on a long row. */
const PARAGRAPH = /\n[^\S\n]*\n\s*/;

/**
 * What of a text a translation depends on: spacing, quote style, apostrophes and dashes are evened
 * out, so that editing these alone makes no translation stale. Words, letter case, punctuation,
 * inline code and paragraphs stay.
 *
 * @example normalize('It’s  “here” – now.') === normalize('It\'s "here" - now.') // true
 */
export function normalize(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim()
    .split(PARAGRAPH)
    .map(normalizeParagraph)
    .join('\n\n');
}

function normalizeParagraph(paragraph: string): string {
  const parts = paragraph.split(LITERAL).map((part, index) =>
    // Every second part is what the pattern caught.
    index % 2 === 1 ? part : SIGNS.reduce((so, [signs, sign]) => so.replace(signs, sign), part),
  );
  return parts.join('').trim().normalize('NFC');
}
