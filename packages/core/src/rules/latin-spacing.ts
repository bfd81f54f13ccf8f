import { slipRule } from '../check/slip-rule.ts';
import { WIDE } from '../language/cjk.ts';

/** Words and numbers of the Latin alphabet, code, and the beginnings of links and of strong text. */
const LATIN = '\\p{Script=Latin}\\d\\uFFFC';
/** A code and its name, 404 見つかりません, are two things, and so are an item’s number and the item. */
const NUMBERED = '(?<!^[1-5](?:xx|\\d\\d)|^\\d+[.)])';
const GAP = new RegExp(
  `(?<=[${WIDE}])[^\\S\\n]+(?=[[*]*[${LATIN}])|(?<=[${LATIN}%/][\\])*]*)${NUMBERED}[^\\S\\n]+(?=[[*]*[${WIDE}])`,
  'gmu',
);

export const rule = slipRule({
  id: 'latin-spacing',
  description:
    'No blank stands between a Chinese or Japanese letter and Latin words, numbers or code; where a page shows them apart, its style does it.',
  usualIn: ['Jpan', 'Hans', 'Hant'],
  slips: () => [
    {
      wrong: GAP,
      right: '',
      says: ['a blank between its script and Latin letters, a number or code', 'Remove it.'],
    },
  ],
});
