import type { Content } from '@polystatus/status/content';
import { byLocaleSource, loadersSource, tagsSource } from './by-locale.ts';
import { borrowsClassWords, classWords } from './class-words.ts';
import { constantsSource, namesSource } from './constants.ts';
import { factsSource } from './facts.ts';
import { statusNamespaceSource } from './i18next.ts';
import { idsSource, idTableSource } from './ids.ts';
import { packTitles, titlesSource } from './titles.ts';
import type { Words } from '../src/i18next/statuses.ts';

/** Source texts that follow from the content: path below generated/ → TypeScript. */
export function generatedSources(content: Content): Map<string, string> {
  const { ids, locales: named } = content;
  const locales = content.localesOf('apps');
  const whole = content.localesOf('site');
  const sources = new Map([
    ['ids.ts', idsSource(ids)],
    ['id-table.ts', idTableSource(ids)],
    ['tags.ts', tagsSource({ named, locales, whole }, borrowingLocales(content))],
    ['titles-by-locale.ts', byLocaleSource(named, 'titles', 'titles', 'title')],
    ['summaries-by-locale.ts', byLocaleSource(locales, 'summaries', 'summaries', 'summarize')],
    [
      'i18next-resources.ts',
      byLocaleSource(
        locales,
        'resources',
        'i18next',
        'status',
        (status) => `{ status: ${status} }`,
      ),
    ],
    ['titles-loaders.ts', loadersSource(named, 'titles')],
    ...['i18next', 'summaries'].map(
      (folder) => [`${folder}-loaders.ts`, loadersSource(locales, folder)] as const,
    ),
    ['locales-loaders.ts', loadersSource(whole, 'locales')],
    ['phrases.ts', phrasesSource(content)],
    ['constants.ts', constantsSource(content)],
    ['names.ts', namesSource(content)],
    ['facts.ts', factsSource(content)],
  ]);
  for (const { tag, reach } of named) {
    const catalog = content.catalog(tag);
    const entries = Object.fromEntries(
      ids.flatMap((id) => (catalog[id] ? [[id, catalog[id]] as const] : [])),
    );
    const all: Readonly<Record<string, Words>> = { ...entries, ...classWords(content, tag) };
    const texts = (text: (words: Words) => string): Record<string, string> =>
      Object.fromEntries(Object.entries(all).map(([id, words]) => [id, text(words)]));
    const titles = texts(({ title }) => title);
    sources.set(`titles/${tag}.ts`, titlesSource(tag, titles));
    if (reach === 'titles') continue;
    const summaries = texts(({ title, summary }) => `${title}\n${summary}`);
    sources.set(`summaries/${tag}.ts`, summariesSource(tag, summaries));
    sources.set(`i18next/${tag}.ts`, statusNamespaceSource(tag, all));
    // Of a language for apps most of a catalog would be the prose of another.
    if (reach === 'site') sources.set(`locales/${tag}.ts`, localeSource(tag, entries));
  }
  return sources;
}

function borrowingLocales(content: Content): string[] {
  const borrows = (tag: string): boolean =>
    borrowsClassWords(content, tag) ||
    Object.values(content.catalog(tag)).some(({ fallback }) => fallback?.summary !== undefined);
  return content
    .localesOf('apps')
    .map(({ tag }) => tag)
    .filter(borrows);
}

function phrasesSource({ ids, facts }: Content): string {
  const registered = ids.flatMap((id) =>
    id.includes('/') ? [] : [[id, facts[id]?.phrase] as const],
  );
  const pairs = registered.map(([id, phrase]) => `${id}: ${JSON.stringify(phrase)}`);
  return (
    `/** Registered code → reason phrase, as literal types. */\n` +
    `export interface ReasonPhrases {\n${pairs.map((pair) => `  ${pair};`).join('\n')}\n}\n` +
    `export const phrases: Readonly<Record<string, string>> = { __proto__: null as never, ${pairs.join(', ')} };\n`
  );
}

const HEADER = `import type { ClassId, Code, Id } from '../ids.ts';\n`;

function summariesSource(tag: string, summaries: Record<string, string>): string {
  const [title = '', summary = ''] = summaries['404']?.split('\n') ?? [];
  return `${HEADER}import { unpack } from '../../src/unpack.ts';

/** A title with its one sentence. */
export interface Summary {
  readonly title: string;
  readonly summary: string;
}

const summaries = /* @__PURE__ */ unpack(${JSON.stringify(packTitles(summaries))});

/** BCP 47 tag of the texts in this module. */
export const locale = '${tag}';

/**
 * The title of a code and one sentence about it, in this language.
 *
 * @param codeOrId a number (the registry’s meaning, or that of the only owner), an id such as
 * \`nginx/499\`, or \`4xx\` and \`5xx\` for codes without words of their own
 * @returns \`undefined\` for an unknown code, and for a number that several owners use and the registry does not
 * @example summarize(404) // ${JSON.stringify({ title, summary })}
 */
export function summarize(codeOrId: Id | ClassId | Code): Summary;
export function summarize(codeOrId: number | string): Summary | undefined;
export function summarize(codeOrId: number | string): Summary | undefined {
  const text = summaries[codeOrId];
  if (text === undefined) return undefined;
  const end = text.indexOf('\\n');
  return { title: text.slice(0, end), summary: text.slice(end + 1) };
}
`;
}

function localeSource(tag: string, entries: Record<string, unknown>): string {
  return `import type { Code, Id } from '../ids.ts';
import { byNumber } from '../../src/by-number.ts';
import type { Catalog, Entry } from '../../src/entry.ts';
import { frozen } from '../../src/frozen.ts';

export type { Catalog, Entry } from '../../src/entry.ts';

/** BCP 47 tag of the catalog in this module. */
export const locale = '${tag}';

/** All entries of this language, by id; frozen, for everyone who asks gets the same ones. */
export const catalog: Catalog = /* @__PURE__ */ frozen(${JSON.stringify(entries)});

const entries = /* @__PURE__ */ byNumber<Entry>(catalog);

/**
 * All words of a code in this language.
 *
 * @param codeOrId a number (the registry’s meaning, or that of the only owner) or an id such as \`nginx/499\`
 * @returns \`undefined\` for an unknown code, and for a number that several owners use and the registry does not
 * @example describe(404)?.visitor.title
 */
export function describe(codeOrId: Id | Code): Entry;
export function describe(codeOrId: number | string): Entry | undefined;
export function describe(codeOrId: number | string): Entry | undefined {
  return entries[codeOrId];
}
`;
}
