import { formsOf, isForm } from '../language/plurals.ts';
import { pairRule, type Report, type Text } from '../check/rule.ts';
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

export const rule = pairRule({
  id: 'plural-needed',
  description:
    'Words do not carry an ending in brackets for one or many, and a message with {{count}} has a form for each number.',
  needs: BRACKET,
  prepare: ({ tag }) => ({
    forms: formsOf(tag, 'cardinal'),
    feminine: FEMININE[new Intl.Locale(tag).language] ?? '',
  }),
  check({ text, source }, report, { here, there }) {
    const ending = endingIn(text, here.feminine);
    // What a source does wrong is not told of its translations.
    if (ending !== undefined && endingIn(source, there.feminine) === undefined)
      tell(text, ending, here.forms, report);
  },
  alone(one, report, { forms, feminine }) {
    const { key, path, text, kind, language } = one;
    const ending = endingIn(one, feminine);
    if (ending !== undefined) tell(one, ending, forms, report);
    if (language.isSource && kind === 'messages' && text.includes('{{count}}') && !isForm(key))
      report(
        `“${key}” has {{count}}, but no forms for one and many.`,
        `Write ${forms.map((form) => `${path.at(-1)}_${form}`).join(' and ')}, or call the value otherwise if it counts nothing.`,
      );
  },
});

function endingIn({ prose }: Text, feminine: string): string | undefined {
  return BOTH.exec(prose.replaceAll(feminine, ''))?.[0];
}

function tell({ key, kind }: Text, ending: string, forms: readonly string[], report: Report): void {
  report(
    `“${key}” writes ${ending} for one or many.`,
    kind === 'messages'
      ? `Write forms: ${forms.map((form) => `_${form}`).join(', ')}.`
      : 'Write the plural.',
  );
}
