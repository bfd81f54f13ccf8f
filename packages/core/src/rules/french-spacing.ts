import { fixSpaces, spaceFaults } from '../language/french-spaces.ts';
import { blankOut, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const BLANKS: Readonly<Record<string, string>> = {
  '': 'no space',
  '\u202F': 'a narrow no-break space (U+202F)',
  '\u00A0': 'a no-break space (U+00A0)',
};

export const rule: Rule = {
  id: 'french-spacing',
  scope: 'file',
  description: `French puts a narrow no-break space before ; ! ? and inside « », and a no-break space before the colon; Canadian French puts none before ; ! ?, Swiss French a narrow one everywhere. Applies where the locale’s typography lists french-spacing.`,
  covers: ['W11', 'X3'],
  check({ project }) {
    for (const files of project.locales.values()) {
      if (!files.locale?.value?.typography.rules.includes('french-spacing')) continue;
      for (const { parsed, message, prose } of proseOf(files)) {
        const wishes = spaceFaults(prose, files.tag).map(
          ({ wanted, side, sign }) => `${BLANKS[wanted] ?? wanted} ${side} ${sign}`,
        );
        if (wishes.length === 0) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'french-spacing',
          message: `“${message.key}” is spaced wrongly beside ; ! ? : or « ».`,
          hint: `Write ${[...new Set(wishes)].join(', ')}.`,
        });
      }
    }
  },
  fix(text, { files }) {
    return files.locale?.value?.typography.rules.includes('french-spacing')
      ? fixSpaces(text, blankOut(text), files.tag)
      : text;
  },
};
