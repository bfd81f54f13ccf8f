import { localeFile } from '../state/message-id.ts';
import { projectRule } from '../check/rule.ts';

export const rule = projectRule({
  id: 'one-source',
  description:
    'Exactly one language is the source of all others, and fallbacks name languages that exist.',
  check({ languages, source, open, paths }, report) {
    const tags = languages.map(({ tag }) => tag);
    for (const { tag } of languages.filter(({ isSource }) => isSource))
      if (tag !== source?.tag)
        report(
          localeFile(tag),
          `${source?.tag ?? ''} is marked as the source too.`,
          'Keep “source: true” in one locale.yaml only.',
          { key: ['source'] },
        );
    // While a locale file is broken nobody knows whether it names the source.
    const broken = languages.some(({ tag, locale }) => !locale && paths.has(localeFile(tag)));
    if (!source && !broken)
      report(
        tags.map(localeFile).find((path) => open.has(path)) ?? localeFile('en'),
        'No language is marked as the source.',
        'Write “source: true” into the locale.yaml of exactly one language.',
      );
    for (const { tag, locale } of languages)
      for (const [index, fallback] of (locale?.fallback ?? []).entries()) {
        if (fallback !== tag && tags.includes(fallback)) continue;
        report(
          localeFile(tag),
          fallback === tag ? `${tag} falls back to itself.` : `There is no language ${fallback}.`,
          `Name languages below locales/: ${tags.join(', ')}.`,
          { path: ['fallback', index] },
        );
      }
  },
});
