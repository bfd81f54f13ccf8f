import { formsOf, pluralsOf } from '../language/plurals.ts';
import { fileRule } from '../check/rule.ts';

export const rule = fileRule({
  id: 'plural-forms',
  description:
    'A plural of the source language has all the forms that CLDR names for it, so that no number shows the words of another language; same-messages asks the same of translations.',
  of: ['messages'],
  check({ language, messages }, report) {
    if (!language?.isSource) return;
    const { tag } = language;
    for (const { key, type, forms } of pluralsOf(messages)) {
      const wanted = formsOf(tag, type);
      const [first] = forms.values();
      const missing = wanted.filter((form) => !forms.has(form));
      if (missing.length > 0)
        report(
          `The plural “${key}” lacks ${missing.map((form) => `_${form}`).join(', ')}.`,
          `Add it; ${tag} has ${wanted.map((form) => `_${form}`).join(', ')}.`,
          { key: first?.path ?? [] },
        );
      for (const [form, { path }] of forms)
        if (form !== 'zero' && !wanted.includes(form))
          report(
            `${tag} has no plural form _${form}.`,
            `Remove it; no number would ever show it.`,
            { key: path },
          );
    }
  },
});
