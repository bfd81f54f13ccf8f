import type { Compiled } from '@polystatus/core/compile';
import type { Locale } from '@polystatus/status/compiled';
import { accent } from './accent.ts';
import { mirror } from './mirror.ts';

interface PseudoLocale extends Pick<Locale, 'tag' | 'endonym' | 'direction'> {
  readonly change: (text: string) => string;
}

/** CLDR’s tags: regions XA and XB are nobody’s. */
const PSEUDO: readonly PseudoLocale[] = [
  { tag: 'en-XA', endonym: accent('Accents'), direction: 'ltr', change: accent },
  { tag: 'ar-XB', endonym: mirror('Mirrored'), direction: 'rtl', change: mirror },
];

/**
 * Adds two languages made from the source by machine, for developers only: whoever browses the
 * site in them sees what is not translated, does not fit or runs the wrong way.
 */
export function withPseudoLocales(compiled: Compiled): Compiled {
  const source = compiled.locales.find((locale) => locale.source);
  if (!source) return compiled;
  const catalog = compiled.catalogs[source.tag] ?? {};
  const resources = compiled.resources[source.tag] ?? {};
  return {
    ...compiled,
    locales: [
      ...compiled.locales,
      ...PSEUDO.map(({ tag, endonym, direction }) => ({
        tag,
        endonym,
        direction,
        fallback: [source.tag],
        source: false,
        reach: 'site' as const,
        quotes: source.quotes,
      })),
    ],
    catalogs: {
      ...compiled.catalogs,
      ...Object.fromEntries(
        PSEUDO.map(({ tag, change }) => [tag, changeTexts(catalog, change) as typeof catalog]),
      ),
    },
    resources: {
      ...compiled.resources,
      ...Object.fromEntries(
        PSEUDO.map(({ tag, change }) => [
          tag,
          changeTexts(withPlurals(resources, tag), change) as typeof resources,
        ]),
      ),
    },
  };
}

function changeTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => changeTexts(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, changeTexts(item, change)]),
  );
}

/** Arabic counts in six forms where English has two; without them English would show through. */
function withPlurals(value: unknown, tag: string): unknown {
  if (value === null || typeof value !== 'object') return value;
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const stem = /^(.+)_other$/.exec(key)?.[1];
      return [
        ...(stem === undefined ? [] : categories)
          .map((category) => `${stem ?? ''}_${category}`)
          .filter((name) => !Object.hasOwn(value, name))
          .map((name): [string, unknown] => [name, item]),
        [key, withPlurals(item, tag)] satisfies [string, unknown],
      ];
    }),
  );
}
