import { nounsStay, nounStays, pluralsOf } from '../language/plurals.ts';
import { fileRule } from '../check/rule.ts';

/** The noun that is counted, alone. */
const COUNTED = /^\{\{count\}\}\s(\p{L}+)$/u;
/** The noun comes with its own form: {{count}} {{things}}. */
const NOUN_INSERTED = /\{\{count\}\}\s+\{\{/;

export const rule = fileRule({
  id: 'equal-plural-forms',
  description:
    'The forms of a plural are not all the same words, in languages whose nouns change after a number.',
  severity: 'warning',
  of: ['messages'],
  check({ language, messages }, report) {
    if (!language || nounsStay(language.tag)) return;
    for (const { key, forms } of pluralsOf(messages)) {
      const texts = new Set([...forms.values()].map(({ text }) => text));
      const last = [...forms.values()].at(-1);
      if (forms.size < 2 || texts.size > 1 || !last || NOUN_INSERTED.test(last.text)) continue;
      if (nounStays(COUNTED.exec(last.text)?.[1] ?? '', language.tag)) continue;
      report(
        `All forms of “${key}” are the same.`,
        'Write the singular and the plural, or one message without forms.',
        { path: last.path },
      );
    }
  },
});
