import { editProse } from '../language/prose.ts';
import { messageRule } from '../check/rule.ts';
import { wordsAt } from '../check/words-at.ts';
import { ODD } from '../language/traits.ts';

/**
 * Not the one that joins a prefix, و ف ب ك ل with or without the article, to what cannot be joined:
 * inline code, a number, a name in another script, a colon or quotation mark.
 */
const STRETCHED =
  /(?<!(?<![\p{L}\p{M}])[وفبكل]{0,2}(?:ال|[وفبكل]))\u0640|\u0640(?=\u0640*[\p{Script=Arabic}\p{M}])(?=[^،؛؟])/u;

export const rule = messageRule({
  id: 'kashida',
  description:
    'Words are not stretched with the Arabic kashida (U+0640); fonts justify by themselves. A prefix may be joined with one to code, a number or a name.',
  needs: ODD,
  check({ key, prose }, report) {
    const words = wordsAt(prose, STRETCHED);
    if (words)
      report(
        `“${key}” holds a kashida (U+0640).`,
        'Remove it; searching would not find the word.',
        { words },
      );
  },
  fix: (text) => editProse(text, (prose) => prose.replace(new RegExp(STRETCHED, 'gu'), '')),
});
