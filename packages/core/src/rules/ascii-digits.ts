import { slipRule } from '../check/slip-rule.ts';
import { plainDigits } from '../language/digits.ts';
import { DIGIT } from '../language/traits.ts';

export const rule = slipRule({
  id: 'ascii-digits',
  description:
    'Numbers are written 0 to 9, as status codes are in every answer, not with the digits of the script.',
  needs: DIGIT,
  // Scripts with digits of their own whose languages mostly write 0 to 9 (CLDR, defaultNumberingSystem).
  usualIn: ['ar', 'gu', 'hi', 'km', 'kn', 'lo', 'ml', 'pa', 'ta', 'te', 'th', 'ur'],
  slips: () => [
    {
      wrong: /(?:(?![0-9])\p{Nd})+/gu,
      right: plainDigits,
      says: ['digits of the script', 'Write them 0 to 9.'],
    },
  ],
});
