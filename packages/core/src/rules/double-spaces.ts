import { editProse } from '../language/prose.ts';
import { messageRule } from '../check/rule.ts';
import { BLANKS } from '../language/traits.ts';

/** Two blanks of any kind in a row, or blanks before a line end; a message’s end is edge-blanks’. */
const DOUBLED = /[^\S\n]{2,}(?=[^\s])|[^\S\n]+(?=\n\s*\S)/g;

export const rule = messageRule({
  id: 'double-spaces',
  description: 'Words are separated by one space, and no line ends with one.',
  needs: BLANKS,
  check({ key, prose }, report) {
    const start = prose.length - prose.trimStart().length;
    const [found] = prose.slice(start).matchAll(DOUBLED);
    if (!found) return;
    const [at, { length }] = [start + found.index, found[0]];
    const more = { words: [at, at + length] as const };
    if (length > 1) report(`“${key}” has several spaces in a row.`, 'Leave one.', more);
    else report(`A line of “${key}” ends with a space.`, 'Remove it.', more);
  },
  fix(text) {
    return editProse(text, (prose) => {
      const start = prose.length - prose.trimStart().length;
      const fixed = prose.slice(start).replace(DOUBLED, (blanks, at: number, whole: string) =>
        whole[at + blanks.length] === '\n'
          ? ''
          : // The one that does not break is there for a reason.
            (/[\u202F\u00A0]/.exec(blanks)?.[0] ?? ' '),
      );
      return prose.slice(0, start) + fixed;
    });
  },
});
