import { pairRule } from '../check/rule.ts';

export const rule = pairRule({
  id: 'punctuation-only',
  description: 'A text of words is not translated by signs alone, nor signs by words.',
  check({ text: { key, text }, source }, report) {
    const [signs, wantedSigns] = [signsAlone(text), signsAlone(source.text)];
    // 3 of 12 is 3 / 12 where its words would stand in another order.
    if (signs === wantedSigns || (text.trim() === '/' && source.text.trim() === 'of')) return;
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
