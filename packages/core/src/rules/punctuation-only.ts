import { pairRule } from '../check/rule.ts';

export const rule = pairRule({
  id: 'punctuation-only',
  description: 'A text of words is not translated by signs alone, nor signs by words.',
  check({ text: { key, text }, source }, report) {
    const [signs, wantedSigns] = [signsAlone(text), signsAlone(source.text)];
    if (signs === wantedSigns) return;
    if (signs) report(`“${key}” holds signs only; its source has words.`, 'Translate the words.');
    else
      report(
        `“${key}” holds words; its source has signs only.`,
        `Write “${source.text.trim()}”, as it is.`,
      );
  },
});

/** Blanks alone are empty-message’s to report. */
function signsAlone(text: string): boolean {
  return text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text);
}
