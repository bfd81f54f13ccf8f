import { readCompiledFile as read } from '@polystatus/core/world/built';
import type { CompiledEntry, CompiledFacts, CompiledLocale, CompiledOwner } from '@polystatus/core';
import type { Graph } from '../src/choose/graph.ts';
import type { Comparison } from '../src/compare/comparison.ts';
import type { Messages } from '../src/message.ts';

export type Catalog = Readonly<Record<string, CompiledEntry>>;

export interface CompiledContent {
  readonly ids: readonly string[];
  readonly facts: Readonly<Record<string, CompiledFacts>>;
  readonly owners: Readonly<Record<string, CompiledOwner>>;
  readonly locales: readonly CompiledLocale[];
  readonly comparisons: readonly Comparison[];
  readonly choose: Graph;
  readonly catalog: (tag: string) => Catalog;
  readonly messages: (tag: string, namespace: string) => Messages;
}

/** What core compiled from content/ and locales/; `pnpm build` makes it first. */
export function compiledContent(): CompiledContent {
  return {
    ids: read('ids.json'),
    facts: read('facts.json'),
    owners: read('owners.json'),
    locales: read('locales.json'),
    comparisons: Object.values(read<Record<string, Comparison>>('comparisons.json')),
    choose: read('choose.json'),
    catalog: (tag) => read(`catalogs/${tag}.json`),
    messages: (tag, namespace) => read(`ui/${tag}/${namespace}.json`),
  };
}
