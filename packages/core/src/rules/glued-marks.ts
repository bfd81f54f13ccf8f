import { pairRule } from '../check/rule.ts';

/** Scripts that put blanks between words; elsewhere nothing can be said. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]';
const MARK =
  '`[^`\\n]+`|\\[[^\\]\\[\\n]+\\]\\([^()\\s]+\\)|\\*\\*[^*\\n]+\\*\\*|\\{\\{[^{}]*\\}\\}';
const GLUED = new RegExp(`(?:${LETTER}(?:${MARK}))|(?:(?:${MARK})${LETTER}+)`, 'gu');

export const rule = pairRule({
  id: 'glued-marks',
  description:
    'No letter sticks to inline code, a link, strong text or a placeholder where the source has none: a suffix needs its apostrophe, a word its blank.',
  check({ text: { key, text }, source }, report) {
    if (!/[`[*{]/.test(text)) return;
    const glued = text.match(GLUED);
    if (glued && (source.text.match(GLUED)?.length ?? 0) < glued.length)
      report(
        `A letter sticks to the mark in ${glued[0]} (“${key}”).`,
        'Put a blank, or the apostrophe of the language, between them.',
      );
  },
});
