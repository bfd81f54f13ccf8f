import { prosePairs, type Prose } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';
import { CAPITALS } from '../traits.ts';

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}]))/gu;
/** Words of RFC 2119 in capitals are no acronyms. */
const LOUD = /^(?:MUST|SHOULD|MAY|NOT|AND|OR)$/;

export const rule: OldRule = {
  id: 'acronyms-kept',
  scope: 'old',
  description:
    'Acronyms of the source stand in the translation, in the form the locale’s acronyms list gives them, if any.',
  covers: ['L3'],
  severity: 'warning',
  check({ project }) {
    // Several languages are compared with the same source.
    const known = new Map<Prose, readonly string[]>();
    for (const { parsed, message, prose, source, files } of prosePairs(project)) {
      if (message.key === 'title' || !(source.traits & CAPITALS)) continue;
      const forms = files.locale?.value?.acronyms ?? {};
      let acronyms = known.get(source);
      if (!acronyms) {
        acronyms = [...new Set(source.prose.match(ACRONYM))].filter((found) => !LOUD.test(found));
        known.set(source, acronyms);
      }
      const missing = acronyms.filter((acronym) => {
        const form = Object.hasOwn(forms, acronym) ? forms[acronym] : undefined;
        return (
          !prose.includes(acronym) && !(form && prose.toLowerCase().includes(form.toLowerCase()))
        );
      });
      if (missing.length === 0) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'acronyms-kept',
        message: `“${message.key}” lacks ${missing.join(', ')} of its source.`,
        hint: 'Put it in, or add its form in this language to acronyms in locale.yaml.',
      });
    }
  },
};
