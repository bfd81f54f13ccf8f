import { pairRule } from '../check/rule.ts';

export const rule = pairRule({
  id: 'opening-mark',
  description:
    'A translation begins with a sign where its source does: a dash, dots, a slash or the like.',
  severity: 'warning',
  check({ text: { key, prose }, source }, report) {
    const [sign, wanted] = [openingOf(prose), openingOf(source.prose)];
    // A mark alone is a sign of numbers: 1.5 is 1,5 elsewhere. 3 of 12 is 3 / 12 where its words would stand in another order.
    if (source.prose.trim().length === 1 && prose.trim().length === 1) return;
    if (sign === '/' && OF.test(source.prose)) return;
    if (sign !== wanted && !isMoved(prose, source.prose) && !isMoved(source.prose, prose))
      report(
        wanted === ''
          ? `“${key}” begins with ${sign}; its source does not.`
          : `“${key}” does not begin with ${wanted}, as its source does.`,
        'Begin it as the source does.',
      );
  },
});

const OF = /^of(?!\p{L})/iu;

/**
 * A path, an ending of files, an option, a tag or the number of something that begins one text may
 * stand anywhere in the other: “/status/ is …”, “<0>{{name}}</0> için …”, “#{{id}} için …”.
 */
function isMoved(from: string, to: string): boolean {
  const [name] =
    /^(?:\/(?=\s)|[/@#~-]+[\w/.-]+|\.(?:[A-Za-z]\w*|\uFFFC)|<\w[^<>]*>|#\uFFFC)/u.exec(
      from.trimStart(),
    ) ?? [];
  return name !== undefined && to.includes(name);
}

const SAME: Readonly<Record<string, string>> = { '—': '–', '-': '–', '•': '–', '...': '…' };

/** Quotes, brackets, Markdown and %d follow the order of words, which differs between languages. */
function openingOf(prose: string): string {
  // “% of it” and “# of items” begin with words; %50 is 50% in Turkish.
  if (/^\s*(?:[%#]\s\p{L}|%\s?\d)/u.test(prose)) return '';
  const [sign = ''] =
    /^(?:\.{3}|(?!%[\w\uFFFC])(?![\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'*¿¡\uFFFC])[\p{P}\p{S}])/u.exec(
      prose.trimStart(),
    ) ?? [];
  return SAME[sign] ?? sign;
}
