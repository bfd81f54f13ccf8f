import type { Rule } from '../rule.ts';

export const uniqueTitles: Rule = {
  id: 'unique-titles',
  scope: 'language',
  description: 'No two codes have the same title in a language.',
  covers: ['L12', 'X8'],
  check({ project }) {
    for (const { tag, entries } of project.locales.values()) {
      const first = new Map<string, string>();
      for (const [id, { parsed, messages }] of entries) {
        const title = messages.find(({ key }) => key === 'title');
        if (!title) continue;
        const folded = title.text.toLocaleLowerCase(tag);
        const other = first.get(folded);
        if (other === undefined) first.set(folded, id);
        else
          parsed.reporter.report(parsed.rangeOf(title.path), {
            code: 'unique-titles',
            message: `${other} has the title “${title.text}” too.`,
            hint: 'Tell them apart, for instance by the owner’s name.',
          });
      }
    }
  },
};
