import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'paragraphs',
  scope: 'old',
  description: 'A description has two or more paragraphs.',
  covers: ['P14', 'Z2'],
  check({ project }) {
    for (const { entries } of project.locales.values()) {
      for (const { parsed, messages } of entries.values()) {
        const description = messages.find(({ key }) => key === 'description');
        if (!description || description.text.trim().split(/\n[ \t]*\n/).length >= 2) continue;
        parsed.reporter.report(parsed.rangeOf(description.path), {
          code: 'paragraphs',
          message: 'The description is a single paragraph.',
          hint: 'Separate paragraphs by an empty line, and say how the code differs from its neighbours.',
        });
      }
    }
  },
};
