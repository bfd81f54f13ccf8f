import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'one-source',
  scope: 'old',
  description:
    'Exactly one language is the source of all others, and fallbacks name languages that exist.',
  covers: ['S8'],
  check({ project, add }) {
    const locales = [...project.locales.values()].flatMap(({ tag, locale }) =>
      locale ? [{ tag, ...locale }] : [],
    );
    const [first, ...others] = locales.filter(({ value }) => value?.source);
    for (const { parsed } of others) {
      parsed.reporter.report(parsed.keyRangeOf(['source']), {
        code: 'one-source',
        message: `${first?.tag ?? ''} is marked as the source too.`,
        hint: 'Keep “source: true” in one locale.yaml only.',
      });
    }
    // While a locale file is broken nobody knows whether it names the source.
    const broken = [...project.locales.values()].some(
      ({ tag, locale }) => !locale?.value && project.paths.has(`locales/${tag}/locale.yaml`),
    );
    if (!first && !broken)
      add({
        code: 'one-source',
        severity: 'error',
        file: locales[0]?.parsed.source.path ?? 'locales/en/locale.yaml',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        message: 'No language is marked as the source.',
        hint: 'Write “source: true” into the locale.yaml of exactly one language.',
      });
    for (const { tag, value, parsed } of locales) {
      for (const [index, fallback] of (value?.fallback ?? []).entries()) {
        if (fallback !== tag && project.locales.has(fallback)) continue;
        parsed.reporter.report(parsed.rangeOf(['fallback', index]), {
          code: 'one-source',
          message:
            fallback === tag ? `${tag} falls back to itself.` : `There is no language ${fallback}.`,
          hint: `Name languages below locales/: ${[...project.locales.keys()].join(', ')}.`,
        });
      }
    }
  },
};
