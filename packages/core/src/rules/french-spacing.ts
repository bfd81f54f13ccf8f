import { fixSpaces, spaceFaults } from '../language/french-spaces.ts';
import { blankOut } from '../language/prose.ts';
import { messageRule, type Language } from '../check/rule.ts';

const BLANKS: Readonly<Record<string, string>> = {
  '': 'no space',
  '\u202F': 'a narrow no-break space (U+202F)',
  '\u00A0': 'a no-break space (U+00A0)',
};

export const rule = messageRule({
  id: 'french-spacing',
  description: `French puts a narrow no-break space before ; ! ? and inside « », and a no-break space before the colon; Canadian French puts none before ; ! ?, Swiss French a narrow one everywhere. Applies where the locale’s typography lists french-spacing.`,
  prepare: (language) => (isHere(language) ? language.tag : undefined),
  check({ key, prose }, report, tag) {
    const wishes = spaceFaults(prose, tag).map(
      ({ wanted, side, sign }) => `${BLANKS[wanted] ?? wanted} ${side} ${sign}`,
    );
    if (wishes.length > 0)
      report(
        `“${key}” is spaced wrongly beside ; ! ? : or « ».`,
        `Write ${[...new Set(wishes)].join(', ')}.`,
      );
  },
  fix: (text, { language }) =>
    isHere(language) ? fixSpaces(text, blankOut(text), language.tag) : text,
});

function isHere({ locale }: Language): boolean {
  return locale?.typography.rules.includes('french-spacing') ?? false;
}
