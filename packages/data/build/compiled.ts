import { readCompiledFile as json } from '@polystatus/core/world/built';
import type { CompiledEntry, CompiledFacts, CompiledLocale, CompiledOwner } from '@polystatus/core';

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
  const locales = json<CompiledContent['locales']>('locales.json');
  return {
    ids: json('ids.json'),
    facts: json('facts.json'),
    owners: json('owners.json'),
    locales,
    catalogs: Object.fromEntries(locales.map(({ tag }) => [tag, json(`catalogs/${tag}.json`)])),
  };
}
