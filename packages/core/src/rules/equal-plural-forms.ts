import { nounsStay, pluralsOf } from '../language/plurals.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'equal-plural-forms',
  scope: 'old',
  description:
    'The forms of a plural are not all the same words, in languages whose nouns change after a number.',
  covers: ['N2'],
  severity: 'warning',
  check({ project }) {
    for (const { tag, namespaces } of project.locales.values()) {
      if (nounsStay(tag)) continue;
      for (const { parsed, messages } of namespaces.values()) {
        for (const { key, forms } of pluralsOf(messages)) {
          const texts = new Set([...forms.values()].map(({ text }) => text));
          const last = [...forms.values()].at(-1);
          if (forms.size < 2 || texts.size > 1 || !last) continue;
          parsed.reporter.report(parsed.rangeOf(last.path), {
            code: 'equal-plural-forms',
            message: `All forms of “${key}” are the same.`,
            hint: 'Write the singular and the plural, or one message without forms.',
          });
        }
      }
    }
  },
};
