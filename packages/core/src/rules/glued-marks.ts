import { prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

/** Scripts that put blanks between words; elsewhere nothing can be said. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]';
const MARK =
  '`[^`\\n]+`|\\[[^\\]\\[\\n]+\\]\\([^()\\s]+\\)|\\*\\*[^*\\n]+\\*\\*|\\{\\{[^{}]*\\}\\}';
const GLUED = new RegExp(`(?:${LETTER}(?:${MARK}))|(?:(?:${MARK})${LETTER}+)`, 'gu');

export const rule: OldRule = {
  id: 'glued-marks',
  scope: 'old',
  description:
    'No letter sticks to inline code, a link, strong text or a placeholder where the source has none: a suffix needs its apostrophe, a word its blank.',
  covers: ['P6'],
  check({ project }) {
    for (const { parsed, message, source } of prosePairs(project)) {
      if (!/[`[*{]/.test(message.text)) continue;
      const glued = message.text.match(GLUED);
      if (!glued || (source.message.text.match(GLUED)?.length ?? 0) >= glued.length) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'glued-marks',
        message: `A letter sticks to the mark in ${glued[0]} (“${message.key}”).`,
        hint: 'Put a blank, or the apostrophe of the language, between them.',
      });
    }
  },
};
