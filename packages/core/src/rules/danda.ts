import { slipRule } from '../check/slip-rule.ts';

/** A full stop after a whole word: a short one may be an abbreviation, डॉ. or कि.मी. */
const AFTER_WORD = /(?<=[\p{L}\p{M}]{4}[)”’\]*]?)\.(?=\s+\p{Script=Devanagari}|[)”’*]*\s*$)/gmu;
/** After a number, a name or code only the end of a text or paragraph is certain. */
const AT_END =
  /(?<=[\d\p{Script=Latin}\uFFFC)”’*\]])\.(?=[)”’*]*\s*$)(?<=\p{Script=Devanagari}.*)/gmu;
const MARK = ['a full stop where a danda belongs', 'End the sentence with । (U+0964).'] as const;

export const rule = slipRule({
  id: 'danda',
  description:
    'Hindi and its neighbours end a sentence with the danda । right after its last word.',
  explains: ['closing-mark', 'field-pattern'],
  usualIn: ['hi', 'bho', 'doi', 'kok', 'mai', 'ne', 'sa'],
  slips: () => [
    { wrong: AFTER_WORD, right: '।', says: MARK },
    { wrong: AT_END, right: '।', says: MARK },
    {
      wrong: /(?<=[\p{L}\p{M}]{2})[|¦](?=\s|$)/gu,
      right: '।',
      says: ['a stroke for a danda', 'Type । (U+0964).'],
    },
    {
      wrong: /(?<=\S)[^\S\n]+(?=[।॥])/gu,
      right: '',
      says: ['a space before the danda', 'Remove it.'],
    },
  ],
});
