import { formsOf } from '../language/plurals.ts';
import { proseOf } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';
import { BRACKET } from '../traits.ts';

/** An ending in brackets for both: result(s), réponse(s), kod(lar), Ergebnis(se). */
const BOTH = /(?<=\p{L})\((?:s|es|ies|x|e|en|n|se|er|ler|lar|nen|i|y|a)\)/iu;
const FORM = /_(?:zero|one|two|few|many|other)$/;

export const rule: OldRule = {
  id: 'plural-needed',
  scope: 'old',
  description:
    'Words do not carry an ending in brackets for one or many, and a message with {{count}} has a form for each number.',
  covers: ['N3'],
  check({ project }) {
    for (const files of project.locales.values()) {
      const forms = formsOf(files.tag, 'cardinal');
      for (const { parsed, message, prose, traits } of proseOf(files)) {
        if (!(traits & BRACKET)) continue;
        const [ending] = BOTH.exec(prose) ?? [];
        if (ending !== undefined)
          parsed.reporter.report(parsed.rangeOf(message.path), {
            code: 'plural-needed',
            message: `“${message.key}” writes ${ending} for one or many.`,
            hint:
              parsed.source.identity.kind === 'messages'
                ? `Write forms: ${forms.map((form) => `_${form}`).join(', ')}.`
                : 'Write the plural.',
          });
        if (
          files.locale?.value?.source &&
          parsed.source.identity.kind === 'messages' &&
          message.text.includes('{{count}}') &&
          !FORM.test(message.key)
        )
          parsed.reporter.report(parsed.rangeOf(message.path), {
            code: 'plural-needed',
            message: `“${message.key}” has {{count}}, but no forms for one and many.`,
            hint: `Write ${forms.map((form) => `${message.path.at(-1)}_${form}`).join(' and ')}, or call the value otherwise if it counts nothing.`,
          });
      }
    }
  },
};
