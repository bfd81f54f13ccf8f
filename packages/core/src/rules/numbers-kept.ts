import { numberAt, numbersIn } from '../language/digits.ts';
import { pairRule } from '../check/rule.ts';
import type { Range } from '../report/reporter.ts';
import { DIGIT } from '../language/traits.ts';

/** What a sentence may say more than its source: how many there are, and codes. */
const USUAL = /^(?:\d\d?|[1-5]\d\d)$/;

export const rule = pairRule({
  id: 'numbers-kept',
  description:
    'The numbers of the source stand in the translation, in the digits of any script and however they are grouped.',
  needs: DIGIT,
  check({ text, source }, report) {
    const wanted = new Set(numbersIn(source.prose));
    const present = new Set(numbersIn(joined(text.prose, wanted)));
    const moved = movedIn(text.prose, source.prose);
    if (moved)
      report(
        `A paragraph of “${text.key}” says ${moved.is} where its source says ${moved.wanted}.`,
        'Write the number of the source.',
        { words: moved.words },
      );
    const missing = [...wanted].filter((number) => !present.has(number));
    const extra = [...present].filter((number) => !wanted.has(number));
    // A number said in words, or a code named once more, is one side only.
    const wrong = missing.length > 0 ? extra : extra.filter((number) => !USUAL.test(number));
    const [first] = wrong;
    if (first !== undefined)
      report(
        `“${text.key}” says ${wrong.join(', ')} where its source says ${missing.join(', ') || 'no such thing'}.`,
        'Write the number of the source.',
        { words: numberAt(text.prose, first) },
      );
  },
});

/** Which blank groups digits is not for this rule to say: 1 000 is the 1,000 of the source. */
function joined(prose: string, wanted: ReadonlySet<string>): string {
  return prose.replace(SPACED, (number) => {
    const whole = number.replaceAll(' ', '');
    return wanted.has(whole) ? whole : number;
  });
}

const SPACED = /(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g;

/**
 * A number of another paragraph in place of one of this paragraph, which all numbers of the text
 * taken together do not show.
 */
function movedIn(
  prose: string,
  source: string,
): { readonly is: string; readonly wanted: string; readonly words: Range } | undefined {
  const [own, original] = [prose, source].map((text) => text.trim().split(/\n\s*\n/)) as [
    string[],
    string[],
  ];
  if (own.length !== original.length) return undefined;
  const all = new Set(numbersIn(source));
  for (const [at, paragraph] of own.entries()) {
    const wanted = new Set(numbersIn(original[at] ?? ''));
    const present = new Set(numbersIn(joined(paragraph, wanted)));
    const missing = [...wanted].find((number) => !present.has(number));
    const extra = [...present].find((number) => !wanted.has(number) && all.has(number));
    // A code may well be named once more, or by a pronoun; one for another is a slip.
    if (missing === undefined || extra === undefined) continue;
    const [from, to] = numberAt(paragraph, extra) ?? [0, paragraph.length];
    const start = prose.indexOf(paragraph);
    return { is: extra, wanted: missing, words: [start + from, start + to] };
  }
  return undefined;
}
