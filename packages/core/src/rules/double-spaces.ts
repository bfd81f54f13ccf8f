import { editProse, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { BLANKS } from '../traits.ts';

/** Two blanks of any kind in a row, or blanks before a line end; a message’s end is edge-blanks’. */
const DOUBLED = /[^\S\n]{2,}(?=[^\s])|[^\S\n]+(?=\n\s*\S)/g;

export const rule: Rule = {
  id: 'double-spaces',
  scope: 'file',
  description: 'Words are separated by one space, and no line ends with one.',
  covers: ['W5'],
  check({ project }) {
    for (const files of project.locales.values()) {
      for (const { parsed, message, prose, traits } of proseOf(files)) {
        if (!(traits & BLANKS)) continue;
        const [first] = prose.trimStart().match(DOUBLED) ?? [];
        if (first === undefined) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'double-spaces',
          message:
            first.length > 1
              ? `“${message.key}” has several spaces in a row.`
              : `A line of “${message.key}” ends with a space.`,
          hint: first.length > 1 ? 'Leave one.' : 'Remove it.',
        });
      }
    }
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
};
