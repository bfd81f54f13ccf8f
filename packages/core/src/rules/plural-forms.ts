import { formsOf, pluralsOf } from '../language/plurals.ts';
import { sourceLocale } from '../project.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'plural-forms',
  scope: 'old',
  description:
    'A plural of the source language has all the forms that CLDR names for it, so that no number shows the words of another language; same-messages asks the same of translations.',
  covers: ['N1', 'X10'],
  check({ project }) {
    const source = sourceLocale(project);
    if (!source) return;
    for (const { parsed, messages } of source.namespaces.values()) {
      for (const { key, type, forms } of pluralsOf(messages)) {
        const wanted = formsOf(source.tag, type);
        const [first] = forms.values();
        const missing = wanted.filter((form) => !forms.has(form));
        if (missing.length > 0)
          parsed.reporter.report(parsed.keyRangeOf(first?.path ?? []), {
            code: 'plural-forms',
            message: `The plural “${key}” lacks ${missing.map((form) => `_${form}`).join(', ')}.`,
            hint: `Add it; ${source.tag} has ${wanted.map((form) => `_${form}`).join(', ')}.`,
          });
        for (const [form, { path }] of forms) {
          if (form === 'zero' || wanted.includes(form)) continue;
          parsed.reporter.report(parsed.keyRangeOf(path), {
            code: 'plural-forms',
            message: `${source.tag} has no plural form _${form}.`,
            hint: `Remove it; no number would ever show it.`,
          });
        }
      }
    }
  },
};
