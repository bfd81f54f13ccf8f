import { slipRule } from '../check/slip-rule.ts';

const BEFORE = '(?<=[\\p{L}\\p{M}\\d\\uFFFC»”’)\\]*…!])';
const AFTER = '(?=[\\s»”’)*!.…]|$)';

export const rule = slipRule({
  id: 'greek-marks',
  description:
    'Greek asks with the sign ; and parts sentences with the raised dot ·, neither with their doubles for compatibility.',
  explains: ['closing-mark'],
  usualIn: ['el'],
  slips: () => [
    {
      wrong: new RegExp(`${BEFORE}[?\\u037E]${AFTER}`, 'gu'),
      right: ';',
      says: ['a question mark of another script', 'Ask with the sign ; (U+003B).'],
    },
    {
      wrong: new RegExp(`${BEFORE}[\\u0387•∙⋅]${AFTER}`, 'gu'),
      right: '·',
      says: ['another sign for the raised dot', 'Write · (U+00B7).'],
    },
    {
      // A question ends its sentence, and the next one begins with a capital; but only a reader knows.
      wrong: new RegExp(`${BEFORE};(?=\\s+\\p{Ll})`, 'gu'),
      right: (found) => found,
      says: [
        'a semicolon, which asks in Greek',
        'Write the raised dot · (U+00B7); after a question, begin with a capital.',
      ],
    },
  ],
});
