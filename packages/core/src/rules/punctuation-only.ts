import { prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'punctuation-only',
  scope: 'old',
  description: 'A text of words is not translated by signs alone, nor signs by words.',
  covers: ['W12'],
  check({ project }) {
    for (const { parsed, message, source } of prosePairs(project)) {
      const [signs, wantedSigns] = [signsAlone(message.text), signsAlone(source.message.text)];
      if (signs === wantedSigns) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'punctuation-only',
        message: signs
          ? `“${message.key}” holds signs only; its source has words.`
          : `“${message.key}” holds words; its source has signs only.`,
        hint: signs ? 'Translate the words.' : `Write “${source.message.text.trim()}”, as it is.`,
      });
    }
  },
};

/** Blanks alone are empty-message’s to report. */
function signsAlone(text: string): boolean {
  return text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text);
}
