import type { Locale } from '@polystatus/status/compiled';

/** The languages of the package, by what it has of them. */
export interface Languages {
  /** Those that have names at least. */
  readonly named: readonly Locale[];
  /** Those with all that apps show. */
  readonly locales: readonly Locale[];
  /** Those with a catalog of every word. */
  readonly whole: readonly Locale[];
}

/** The languages there are, and the one that the others are translated from. */
export function tagsSource(
  { named, locales, whole }: Languages,
  borrowing: readonly string[],
): string {
  const tags = locales.map(({ tag }) => tag);
  const others = named.filter((locale) => !locales.includes(locale)).map(({ tag }) => tag);
  const source = locales.find((locale) => locale.source)?.tag;
  const union = (names: readonly string[]): string =>
    names.map((tag) => JSON.stringify(tag)).join(' | ');
  return `/** BCP 47 tags of the languages in this package. */
export const locales = ${JSON.stringify(tags)} as const;

export type Locale = (typeof locales)[number];

/** Those too that have titles and nothing else yet. */
export type TitleLocale = Locale${others.map((tag) => ` | ${JSON.stringify(tag)}`).join('')};

/** Those with a catalog of every word. */
export type CatalogLocale = ${union(whole.map(({ tag }) => tag))};

/** The language that the others are translated from; what a reader gets whom no other suits. */
export const sourceLocale = ${JSON.stringify(source)};

/** Languages some of whose sentences and class words are those of a language they fall back to. */
export const borrowing: readonly string[] = ${JSON.stringify(borrowing)};
`;
}

/**
 * A module that gathers one export of each language.
 *
 * @param name what the module exports: tag → value
 * @param folder where the modules of the languages are, below generated/
 * @param from what each of them exports
 * @param value what becomes of it
 */
export function byLocaleSource(
  locales: readonly Locale[],
  name: string,
  folder: string,
  from: string,
  value = (variable: string): string => variable,
): string {
  const all = locales.map(({ tag }) => ({ tag, variable: tag.replaceAll('-', '') }));
  const imports = all.map(
    ({ tag, variable }) => `import { ${from} as ${variable} } from './${folder}/${tag}.ts';\n`,
  );
  const pairs = all.map(({ tag, variable }) => `  ${JSON.stringify(tag)}: ${value(variable)},\n`);
  return `${imports.join('')}\nexport const ${name} = {\n${pairs.join('')}};\n`;
}

/**
 * A module that loads that of one language when it is wanted: an `import()` of a literal each,
 * which every bundler can split by.
 *
 * @param folder where the modules of the languages are, below generated/
 */
export function loadersSource(locales: readonly Locale[], folder: string): string {
  const lines = locales.map(
    ({ tag }) => `  ${JSON.stringify(tag)}: () => import('./${folder}/${tag}.ts'),\n`,
  );
  return `export const loaders = {\n${lines.join('')}};\n`;
}
