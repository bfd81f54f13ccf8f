import { foreignLetter, foreignSigns } from '../language/letters.ts';
import { pairRule, type Report, type Text } from '../check/rule.ts';
import { ODD } from '../language/traits.ts';

/** All letters but those of ASCII that a text without odd signs may have. */
const LATIN = Array.from({ length: 0x180 - 0xa0 }, (_, index) => String.fromCharCode(0xa0 + index));

/** Belongs everywhere; most English texts hold nothing else. */
const PLAIN = /^[\n -~’“”\uFFFC]*$/;

export const rule = pairRule({
  id: 'foreign-characters',
  description:
    'Words are written with the letters, and sentences with the signs, of their language; a name may keep the letters it has in the source.',
  severity: 'warning',
  prepare: ({ tag }) => lettersOf(tag),
  check({ text, source }, report, { here }) {
    reportForeign(text, source.text, here, report);
  },
  alone(text, report, here) {
    reportForeign(text, '', here, report);
  },
});

interface Letters {
  readonly letter: RegExp;
  readonly signs: readonly RegExp[];
  /** What is foreign in a text without odd signs. */
  readonly latin: RegExp;
}

function lettersOf(tag: string): Letters {
  const letter = foreignLetter(tag);
  const latin = new RegExp(`[${LATIN.filter((sign) => letter.test(sign)).join('')}]`);
  return { letter, signs: foreignSigns(tag), latin };
}

function reportForeign(
  { key, prose, traits }: Text,
  source: string,
  { letter, signs, latin }: Letters,
  report: Report,
): void {
  if (traits & ODD ? PLAIN.test(prose) : !latin.test(prose)) return;
  const text = prose.normalize('NFC');
  if (letter.test(text)) {
    const original = source.normalize('NFC');
    const word = text
      .match(/[\p{L}\p{M}]+/gu)
      ?.find((found) => letter.test(found) && !original.includes(found));
    const [found = ''] = (word && letter.exec(word)) || [];
    if (word !== undefined)
      report(
        `“${key}” has the letter ${found} (${codeOf(found)}) in “${word}”, which its language does not write.`,
        'Type it again on the keyboard of the language.',
      );
  }
  for (const pattern of signs) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined)
      report(
        `“${key}” has the sign ${found} (${codeOf(found)}) of another script.`,
        'Use the language’s own.',
      );
  }
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
