import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { built, packages, readCompiledFile as read } from '@polystatus/core/world/built';
import type { CompiledEntry, CompiledFacts, CompiledLocale, CompiledOwner } from '@polystatus/core';

type Table<Value> = Readonly<Record<string, Value>>;

/** What core compiled, as far as the API shows it. */
export interface Content {
  readonly locales: readonly CompiledLocale[];
  readonly facts: Table<CompiledFacts>;
  readonly owners: Table<CompiledOwner>;
  readonly catalog: (tag: string) => Table<CompiledEntry>;
  readonly words: (tag: string, namespace: string) => unknown;
  /** Path below /api/v1/ → text: the JSON files of the data package. */
  readonly documents: ReadonlyMap<string, string>;
}

/** Reads core’s output and the JSON of the data package; both are built before. */
export function readContent(): Content {
  return {
    locales: read('locales.json'),
    facts: read('facts.json'),
    owners: read('owners.json'),
    catalog: (tag) => read(`catalogs/${tag}.json`),
    words: (tag, namespace) => read(`ui/${tag}/${namespace}.json`),
    documents: documents(),
  };
}

function documents(): Map<string, string> {
  const folder = join(packages, 'data', built('dist'), 'json');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
