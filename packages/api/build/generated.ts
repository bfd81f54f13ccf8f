import { isDeepStrictEqual } from 'node:util';
import { createSearch, documents as searchDocuments } from '@polystatus/status/search';
import {
  classNamesOf,
  fullTextOf,
  landmarksOf,
  ownerNames,
  sentencesOf,
} from '@polystatus/status/search-of-content';
import { entityTag } from '../src/entity-tag.ts';
import { documentText, FIELD, ROW } from '../src/documents/rows.ts';
import type { Content } from './content.ts';

/** Modules below generated/ that hold what the API says: path → source text. */
export async function generatedSources(content: Content): Promise<Map<string, string>> {
  const sources = new Map([
    ['languages.ts', languagesSource(content)],
    ['loaders.ts', loadersSource(content)],
    ['fields.ts', fieldsSource(content)],
  ]);
  sources.set('documents/neutral.ts', await neutralSource(content));
  for (const { tag } of content.localesOf('apps')) {
    sources.set(`documents/${tag}.ts`, await documentsSource(content, tag));
    sources.set(`search/${tag}.ts`, searchSource(content, tag));
    sources.set(
      `descriptions/${tag}.ts`,
      `export const descriptions: unknown = ${JSON.stringify(content.words(tag, 'openapi'))};\n`,
    );
  }
  return sources;
}

/** Small, and wanted at once: the languages and the words of the API in each. */
function languagesSource({ localesOf, words }: Content): string {
  const rows = localesOf('apps').map(({ tag, direction, source, reach }) => {
    const language = {
      tag,
      direction,
      source,
      hasPages: reach === 'site',
      words: words(tag, 'api'),
    };
    return `  ${JSON.stringify(language)},\n`;
  });
  return `import type { Messages } from '@polystatus/status/translate';

export interface Language {
  readonly tag: string;
  readonly direction: string;
  /** Whether the others are translated from it. */
  readonly source: boolean;
  /** Whether the site speaks it. */
  readonly hasPages: boolean;
  readonly words: Messages;
}

export const languages: readonly Language[] = [
${rows.join('')}];
`;
}

function fieldsSource({ facts }: Content): string {
  const names = Object.values(facts).flatMap(({ headers }) =>
    headers.flatMap(({ name, in: place }) => (place === 'response' ? [name.toLowerCase()] : [])),
  );
  return `/** Response header fields that some code has, in lower case. */
export const responseFields: readonly string[] = ${JSON.stringify([...new Set(names)].sort())};\n`;
}

/** Large, and wanted one language at a time. */
function loadersSource(content: Content): string {
  const { owners } = content;
  const locales = content.localesOf('apps');
  const names = ownerNames(owners);
  const map = (folder: string, name: string): string =>
    locales
      .map(
        ({ tag }) => `  ['${tag}', async () => (await import('./${folder}/${tag}.ts')).${name}],\n`,
      )
      .join('');
  return `import type { OwnerName } from '@polystatus/status/search';

/** The language that the others are translated from. */
export const sourceLocale = ${JSON.stringify(content.source)};

/** Tag → documents of that language; '' → those of none. */
export const documentLoaders = new Map<string, () => Promise<string>>([
  ['', async () => (await import('./documents/neutral.ts')).rows],
${map('documents', 'rows')}]);

/** Tag → what search loads, each as JSON: names, the full text, what may be quoted and led to. */
export const searchLoaders = new Map<string, () => Promise<readonly [string, string, string]>>([
${map('search', 'search')}]);

/** By their first figure, in every language. */
export const classNames: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(classNamesOf(content))};

export const ownerNames: readonly OwnerName[] = ${JSON.stringify(names)};

/** Tag → words of the OpenAPI description. */
export const descriptionLoaders = new Map<string, () => Promise<unknown>>([
${map('descriptions', 'descriptions')}]);
`;
}

/** A raw control character, which holds documents and what is known of them apart, occurs in no JSON. */
async function neutralSource({ neutral }: Content): Promise<string> {
  const rows = await Promise.all(
    Array.from(neutral, async ([path, text]) => [path, await tagOf(text), text].join(FIELD)),
  );
  return `export const rows: string = ${JSON.stringify(rows.join(ROW))};\n`;
}

/**
 * Path, entity tag and value of each document of a language. Of one that is translated there stand
 * the members alone that differ from the source language: facts are the same in each, and so is
 * whatever falls back.
 */
async function documentsSource({ documentsOf, source }: Content, tag: string): Promise<string> {
  const sources = documentsOf(source);
  const rows = await Promise.all(
    Array.from(documentsOf(tag), async ([path, value]) => {
      const base = tag === source ? undefined : sources.get(source + path.slice(tag.length));
      const own = differing(value, base);
      const text = documentText(own, base);
      if (!isDeepStrictEqual(JSON.parse(text), value))
        throw new Error(`${path} is not what it was.`);
      return [path, await tagOf(text), JSON.stringify(own)].join(FIELD);
    }),
  );
  return `export const rows: string = ${JSON.stringify(rows.join(ROW))};\n`;
}

/** The members of an object that another has not, or not so; a list is all its own. */
function differing(value: unknown, base: unknown): unknown {
  if (base === undefined || Array.isArray(value)) return value;
  const others = new Map(Object.entries(base as object));
  return Object.fromEntries(
    Object.entries(value as object).filter(
      ([name, member]) => !others.has(name) || !isDeepStrictEqual(member, others.get(name)),
    ),
  );
}

function tagOf(text: string): Promise<string> {
  return entityTag(new TextEncoder().encode(text));
}

function searchSource(content: Content, tag: string): string {
  const { facts, owners, catalog } = content;
  const names = createSearch(searchDocuments(facts, owners, catalog(tag))).serialize();
  const beside = { sentences: sentencesOf(content, tag), ...landmarksOf(content, tag) };
  const search = [names, fullTextOf(content, tag).serialize(), JSON.stringify(beside)];
  return `export const search: readonly [string, string, string] = ${JSON.stringify(search)};\n`;
}
