import { prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

/** Languages that open questions and exclamations too. */
const INVERTED = new Set(['es', 'ast', 'gl']);

export const rule: OldRule = {
  id: 'opening-mark',
  scope: 'old',
  description:
    'A translation begins with a sign where its source does: a dash, dots, a slash or the like; Spanish questions begin with ¿ and exclamations with ¡.',
  covers: ['W10'],
  severity: 'warning',
  check({ project }) {
    for (const { parsed, message, prose, source, files } of prosePairs(project)) {
      const report = (text: string, hint: string): void => {
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'opening-mark',
          message: text,
          hint,
        });
      };
      const [sign, wanted] = [openingOf(prose), openingOf(source.prose)];
      if (sign !== wanted)
        report(
          wanted === ''
            ? `“${message.key}” begins with ${sign}; its source does not.`
            : `“${message.key}” does not begin with ${wanted}, as its source does.`,
          'Begin it as the source does.',
        );
      if (!INVERTED.has(files.tag.split('-')[0] ?? '')) continue;
      for (const [close, open] of [
        ['?', '¿'],
        ['!', '¡'],
      ] as const) {
        if (prose.split(close).length <= prose.split(open).length) continue;
        report(
          `“${message.key}” has ${close} without ${open}.`,
          `Begin the question or exclamation with ${open}.`,
        );
      }
    }
  },
};

const SAME: Readonly<Record<string, string>> = { '—': '–', '-': '–', '•': '–', '...': '…' };

/** Quotes, brackets and Markdown follow the order of words, which differs between languages. */
function openingOf(prose: string): string {
  const [sign = ''] =
    /^(?:\.{3}|(?![\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'*¿¡\uFFFC])[\p{P}\p{S}])/u.exec(prose.trimStart()) ??
    [];
  return SAME[sign] ?? sign;
}
