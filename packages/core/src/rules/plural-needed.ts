import { formsOf, isForm } from '../language/plurals.ts';
import { messageRule } from '../check/rule.ts';
import { BRACKET } from '../language/traits.ts';

/** An ending in brackets for both: result(s), réponse(s), kod(lar), Ergebnis(se). */
const BOTH = /(?<=\p{L})(?<!https?)\((?:s|es|ies|x|e|en|n|se|er|ler|lar|nen|i|y|a)\)/iu;

/** An ending for her beside him is no plural: Créé(e), registrado(a). */
const FEMININE: Readonly<Record<string, string>> = {
  ca: '(a)',
  es: '(a)',
  fr: '(e)',
  gl: '(a)',
  it: '(a)',
  pt: '(a)',
};

export const rule = messageRule({
  id: 'plural-needed',
  description:
    'Words do not carry an ending in brackets for one or many, and a message with {{count}} has a form for each number.',
  needs: BRACKET,
  prepare: ({ tag }) => ({
    forms: formsOf(tag, 'cardinal'),
    feminine: FEMININE[new Intl.Locale(tag).language] ?? '',
  }),
  check({ key, path, text, prose, kind, language }, report, { forms, feminine }) {
    const [ending] = BOTH.exec(feminine ? prose.replaceAll(feminine, '') : prose) ?? [];
    if (ending !== undefined)
      report(
        `“${key}” writes ${ending} for one or many.`,
        kind === 'messages'
          ? `Write forms: ${forms.map((form) => `_${form}`).join(', ')}.`
          : 'Write the plural.',
      );
    if (language.isSource && kind === 'messages' && text.includes('{{count}}') && !isForm(key))
      report(
        `“${key}” has {{count}}, but no forms for one and many.`,
        `Write ${forms.map((form) => `${path.at(-1)}_${form}`).join(' and ')}, or call the value otherwise if it counts nothing.`,
      );
  },
});
