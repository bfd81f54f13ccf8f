import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompiledEntry, CompiledFacts, CompiledLocale, CompiledOwner } from '@polystatus/core';

const require = createRequire(import.meta.url);

export interface CompiledContent {
  /** Ids in display order. */
  readonly ids: readonly string[];
  readonly facts: Readonly<Record<string, CompiledFacts>>;
  readonly owners: Readonly<Record<string, CompiledOwner>>;
  readonly locales: readonly CompiledLocale[];
  readonly catalogs: Readonly<Record<string, Readonly<Record<string, CompiledEntry>>>>;
}

/** Reads what core compiled; all that the package holds comes from here. */
export function readCompiled(): CompiledContent {
  const json = <T>(name: string): T =>
    JSON.parse(readFileSync(require.resolve(`@polystatus/core/compiled/${name}`), 'utf8')) as T;
  const locales = json<CompiledContent['locales']>('locales.json');
  return {
    ids: json('ids.json'),
    facts: json('facts.json'),
    owners: json('owners.json'),
    locales,
    catalogs: Object.fromEntries(locales.map(({ tag }) => [tag, json(`catalogs/${tag}.json`)])),
  };
}
