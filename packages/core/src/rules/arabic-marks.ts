import { slipRule, type Slip } from '../check/slip-rule.ts';

const MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** After a word of the script, or before one; a phrase in another script keeps its own. */
function slip(latin: string, arabic: string): Slip {
  const after = '(?=[\\s»”“’)\\]*!?]|$)';
  return {
    wrong: new RegExp(
      `(?<=[\\p{Script=Arabic}\\p{M}»”“’)\\]*!])[${latin}]${after}|(?<=[\\d\\p{Script=Latin}\\uFFFC])[${latin}](?=\\s+[»”“(]?\\p{Script=Arabic}|\\s*$)(?<=\\p{Script=Arabic}[^]*)`,
      'gu',
    ),
    right: arabic,
    says: [`${latin} in Arabic script`, `Write ${arabic}.`],
  };
}

export const rule = slipRule({
  id: 'arabic-marks',
  description: 'Arabic script has its own comma ، semicolon ؛ and question mark ؟.',
  usualIn: ['Arab'],
  slips: () => Object.entries(MARKS).map(([latin, arabic]) => slip(latin, arabic)),
});
