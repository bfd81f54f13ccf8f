import { compileChoose } from './choose.ts';
import { compileComparisons } from './comparisons.ts';
import { compileEcosystems } from './ecosystems.ts';
import { compileFacts } from './facts.ts';
import { messagesOf } from '../parse/message.ts';
import {
  localeTier,
  sourceLocale,
  type EntryDraft,
  type LocaleFiles,
  type Project,
} from '../validate/project.ts';
import type { Entry as CompiledEntry, Locale as CompiledLocale } from '@polystatus/status/compiled';
import { reaches } from '../validate/tier.ts';
import type { Compiled } from './compiled.ts';
import type { Entry, Locale } from '#generated/schemas.ts';

export interface CompileOptions {
  /** All languages everywhere, whatever they promise, for those who write them. */
  readonly unpromised?: boolean | undefined;
}

/**
 * Makes facts, catalogs and resources from a checked project; files with faults are left out, and
 * so are languages that promise nothing yet, where nobody asks for them.
 */
export function compile(project: Project, { unpromised = false }: CompileOptions = {}): Compiled {
  const facts = compileFacts(project);
  const ids = Object.keys(facts);
  const owners = Object.fromEntries(
    [...project.owners].flatMap(([id, { value }]) =>
      value ? [[id, { id, ...value, codes: ids.filter((code) => facts[code]?.owner === id) }]] : [],
    ),
  );
  const compiled = [...project.locales.values()].filter((files) => isCompiled(files, unpromised));
  const source = sourceLocale(project)?.tag;
  const namespaces = new Set(compiled.flatMap((files) => [...files.namespaces.keys()]));
  const chains = compiled.map((files) => ({
    files,
    chain: fallbackChain(compiled, files, source),
  }));
  return {
    facts,
    owners,
    choose: compileChoose(project),
    comparisons: compileComparisons(project, facts),
    ecosystems: compileEcosystems(project),
    senders: Object.fromEntries(
      [...project.senders].flatMap(([id, { value }]) => (value ? [[id, { id, ...value }]] : [])),
    ),
    locales: chains.map(({ files, chain }) => compileLocale(files, chain, unpromised)),
    catalogs: Object.fromEntries(
      chains.map(({ files, chain }) => [files.tag, compileCatalog(ids, chain)]),
    ),
    resources: Object.fromEntries(
      chains.map(({ files }) => [files.tag, compileResources(files, namespaces)]),
    ),
  };
}

const ENTRY_FIELDS = [
  'title',
  'summary',
  'description',
  'causes',
  'client',
  'server',
  'visitor',
  'related',
  'synonyms',
] as const satisfies readonly (keyof Entry)[];

function fallbackChain(
  compiled: readonly LocaleFiles[],
  files: LocaleFiles,
  source = files.tag,
): LocaleFiles[] {
  const tags = [files.tag, ...(files.locale?.value?.fallback ?? []), source];
  return [...new Set(tags)].flatMap((name) => compiled.find(({ tag }) => tag === name) ?? []);
}

/** A language without its `locale.yaml` is nobody’s words; one that promises nothing yet is unfinished. */
function isCompiled(files: LocaleFiles, unpromised: boolean): boolean {
  return files.locale?.value !== undefined && (unpromised || localeTier(files) !== 'none');
}

/** The interface words that a language has itself, by namespace; none where it has no file. */
function compileResources(
  { namespaces }: LocaleFiles,
  names: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    [...names].sort().map((name) => [name, namespaces.get(name)?.value ?? {}]),
  );
}

function compileLocale(
  files: LocaleFiles,
  chain: readonly LocaleFiles[],
  unpromised: boolean,
): CompiledLocale {
  const locale = files.locale?.value as Locale;
  const [open = '“', close = '”'] = locale.typography.quotes;
  return {
    tag: files.tag,
    endonym: locale.endonym,
    direction: locale.direction,
    fallback: chain.slice(1).map(({ tag }) => tag),
    source: locale.source ?? false,
    reach: unpromised ? 'site' : reachOf(files),
    quotes: [open, close],
    ...(locale.search && { fillers: locale.search.fillers }),
    ...(locale.search?.['synonym-rings'] && { synonymRings: locale.search['synonym-rings'] }),
  };
}

/** As far as it keeps its promise, and no further: elsewhere readers would meet half of it. */
function reachOf(files: LocaleFiles): CompiledLocale['reach'] {
  const tier = localeTier(files);
  return (['site', 'apps'] as const).find((step) => reaches(tier, step)) ?? 'titles';
}

function compileCatalog(
  ids: readonly string[],
  chain: readonly LocaleFiles[],
): Record<string, CompiledEntry> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entry = compileEntry(id, chain);
      return entry ? [[id, entry]] : [];
    }),
  );
}

function compileEntry(id: string, chain: readonly LocaleFiles[]): CompiledEntry | undefined {
  const layers = chain.flatMap(({ tag, entries }) => {
    const value = entries.get(id)?.value;
    return value ? [{ tag, value }] : [];
  });
  const whole = layers.at(-1)?.value;
  if (!whole) return undefined;
  const fallback: Record<string, string> = {};
  // A list is one whole: mixing points of two languages would repeat or lose some.
  const merged: Partial<Entry> & Record<string, unknown> = {};
  for (const { tag, value } of layers) {
    for (const [field, own] of Object.entries(value)) {
      if (isUnfinished(field, own, whole)) continue;
      const filled = merged[field];
      if (filled === undefined) {
        merged[field] = own;
        if (tag !== chain[0]?.tag)
          for (const { key } of messagesOf(own, [field])) fallback[key] = tag;
      } else if (!Array.isArray(own) && typeof own === 'object' && typeof filled === 'object') {
        const missing = Object.entries(own).filter(([key]) => !(key in (filled as object)));
        merged[field] = { ...filled, ...Object.fromEntries(missing) };
        for (const [key] of missing) fallback[`${field}.${key}`] = tag;
      }
    }
  }
  if (!isEntry(merged)) return undefined;
  const {
    title,
    summary,
    description,
    causes,
    client,
    server,
    visitor,
    headers = {},
    examples = {},
    related,
    synonyms,
    situations,
  } = merged;
  return {
    title,
    summary,
    description: description.trim(),
    causes,
    client,
    server,
    visitor,
    headers,
    examples,
    related,
    synonyms,
    ...(situations && { situations }),
    ...(Object.keys(fallback).length > 0 && { fallback }),
  };
}

/** Of these each language has as many as it needs. */
const OWN = new Set(['synonyms', 'situations']);

/** A list of advice that is not translated to its end says less than the source’s. */
function isUnfinished(field: string, own: unknown, whole: EntryDraft): boolean {
  const all = whole[field as keyof EntryDraft];
  return !OWN.has(field) && Array.isArray(own) && Array.isArray(all) && own.length < all.length;
}

/** Drafts of all layers together make an entry, unless the source itself has faults. */
function isEntry(merged: Partial<Entry>): merged is Entry {
  return ENTRY_FIELDS.every((field) => merged[field] !== undefined);
}
