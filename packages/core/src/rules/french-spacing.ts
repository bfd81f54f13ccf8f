import { fixSpaces, spaceFaults, type SpaceFault } from '../language/french-spaces.ts';
import { blankOut } from '../language/prose.ts';
import { typographyRule } from '../check/typography-rule.ts';

const BLANKS: Readonly<Record<string, string>> = {
  '': 'no space',
  '\u202F': 'a narrow no-break space (U+202F)',
  '\u00A0': 'a no-break space (U+00A0)',
};

export const rule = typographyRule({
  id: 'french-spacing',
  description: `French puts a narrow no-break space before ; ! ? and inside « », and a no-break space before the colon; Canadian French puts none before ; ! ?, Swiss French a narrow one everywhere.`,
  usualIn: ['fr'],
  check({ key, prose, language }, report) {
    const faults = spaceFaults(prose, language.tag);
    const [first] = faults.toSorted((a, b) => a.start - b.start);
    if (!first) return;
    const wishes = faults.map(
      ({ wanted, side, sign }) => `${BLANKS[wanted] ?? wanted} ${side} ${sign}`,
    );
    report(
      `“${key}” is spaced wrongly beside ; ! ? : or « ».`,
      `Write ${[...new Set(wishes)].join(', ')}.`,
      { words: placeOf(first) },
    );
  },
  fix: (text, { language }) => fixSpaces(text, blankOut(text), language.tag),
});

/** A sign, with the blank that stands beside it. */
function placeOf({ start, end, sign, side }: SpaceFault): readonly [number, number] {
  return side === 'before' ? [start, end + sign.length] : [start - sign.length, end];
}
