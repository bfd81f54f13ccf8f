import { pairRule } from '../check/rule.ts';

/** Languages that open questions and exclamations too. */
const INVERTED = new Set(['es', 'ast', 'gl']);

export const rule = pairRule({
  id: 'opening-mark',
  description:
    'A translation begins with a sign where its source does: a dash, dots, a slash or the like; Spanish questions begin with ¿ and exclamations with ¡.',
  severity: 'warning',
  check({ text: { key, prose, language }, source }, report) {
    const [sign, wanted] = [openingOf(prose), openingOf(source.prose)];
    if (sign !== wanted)
      report(
        wanted === ''
          ? `“${key}” begins with ${sign}; its source does not.`
          : `“${key}” does not begin with ${wanted}, as its source does.`,
        'Begin it as the source does.',
      );
    if (!INVERTED.has(language.tag.split('-')[0] ?? '')) return;
    for (const [close, open] of [
      ['?', '¿'],
      ['!', '¡'],
    ] as const) {
      if (prose.split(close).length > prose.split(open).length)
        report(
          `“${key}” has ${close} without ${open}.`,
          `Begin the question or exclamation with ${open}.`,
        );
    }
  },
});

const SAME: Readonly<Record<string, string>> = { '—': '–', '-': '–', '•': '–', '...': '…' };

/** Quotes, brackets, Markdown and %d follow the order of words, which differs between languages. */
function openingOf(prose: string): string {
  const [sign = ''] =
    /^(?:\.{3}|(?!%\w)(?![\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'*¿¡\uFFFC])[\p{P}\p{S}])/u.exec(
      prose.trimStart(),
    ) ?? [];
  return SAME[sign] ?? sign;
}
