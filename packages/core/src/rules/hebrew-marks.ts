import { slipRule } from '../check/slip-rule.ts';

const LETTER = '[\\u05D0-\\u05EA]';

export const rule = slipRule({
  id: 'hebrew-marks',
  description:
    'Hebrew has its own marks: ״ before the last letter of an acronym, ׳ after a letter for a foreign sound or an abbreviation, ־ between the parts of a word and after a prefix.',
  explains: ['typewriter-signs', 'quotation-marks'],
  usualIn: ['he', 'yi'],
  slips: () => [
    {
      // After a prefix alone a quotation begins.
      wrong: new RegExp(`(?<=${LETTER})["”“](?=${LETTER}(?!["”“\\u05D0-\\u05EA]))`, 'gu'),
      right: '״',
      says: ['an acronym with a quotation mark', 'Write ״ (U+05F4) before its last letter.'],
    },
    {
      wrong: new RegExp(
        `(?<=[גזצץתטחדערס])(?:[’‘](?=${LETTER})|(?<!(?:^|[^\\u05D0-\\u05EA])'[^']*)'(?!'))`,
        'gu',
      ),
      right: '׳',
      says: ['an apostrophe after a letter', 'Write ׳ (U+05F3).'],
    },
    {
      wrong: new RegExp(`(?<=${LETTER})[-\\u2010\\u2011](?=[\\p{L}\\p{N}\\uFFFC[("”“*])`, 'gu'),
      right: '־',
      says: ['a hyphen of another script', 'Write ־ (U+05BE).'],
    },
  ],
});
