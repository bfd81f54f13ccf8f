import { gistOf } from '../gist.ts';
import type { File } from '../project.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'unique-titles',
  scope: 'language',
  description: 'No two codes have the same title in a language.',
  covers: ['L12', 'X8'],
  check({ project }) {
    for (const { tag, entries } of project.locales.values()) {
      const first = new Map<string, string>();
      for (const [id, file] of entries) {
        const [title] = gistOf(file, 'title', '', () => titleOf(file));
        if (title === undefined) continue;
        const folded = title.toLocaleLowerCase(tag);
        const other = first.get(folded);
        if (other === undefined) first.set(folded, id);
        else
          file.parsed.reporter.report(file.parsed.rangeOf(['title']), {
            code: 'unique-titles',
            message: `${other} has the title “${title}” too.`,
            hint: 'Tell them apart, for instance by the owner’s name.',
          });
      }
    }
  },
};

function titleOf({ messages }: File<unknown>): string[] {
  return messages.flatMap(({ key, text }) => (key === 'title' ? [text] : []));
}
