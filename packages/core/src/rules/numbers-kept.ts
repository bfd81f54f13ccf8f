import { pairRule } from '../check/rule.ts';
import { DIGIT } from '../language/traits.ts';

const NUMBER = /(?<![\p{L}\d_.-])\d+(?:[.,\u202F\u00A0]\d+)*(?![\d_])/gu;

/** What a sentence may say more than its source: how many there are, and codes. */
const USUAL = /^(?:\d\d?|[1-5]\d\d)$/;

export const rule = pairRule({
  id: 'numbers-kept',
  description:
    'The numbers of the source stand in the translation, however they group their digits.',
  needs: DIGIT,
  check({ text, source }, report) {
    if (!(text.traits & DIGIT)) return;
    const [present, wanted] = [numbers(text.prose), numbers(source.prose)];
    const missing = [...wanted].filter((number) => !present.has(number));
    const extra = [...present].filter((number) => !wanted.has(number));
    // A number said in words, or a code named once more, is one side only.
    const wrong = missing.length > 0 ? extra : extra.filter((number) => !USUAL.test(number));
    if (wrong.length > 0)
      report(
        `“${text.key}” says ${wrong.join(', ')} where its source says ${missing.join(', ') || 'no such thing'}.`,
        'Write the number of the source.',
      );
  },
});

/** Digits only, so that 1,000, 1.000 and 1 000 are one number. */
function numbers(prose: string): Set<string> {
  return new Set((prose.match(NUMBER) ?? []).map((number) => number.replace(/\D/g, '')));
}
