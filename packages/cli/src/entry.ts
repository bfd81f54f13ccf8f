import type { CompiledEntry, CompiledFacts } from '@polystatus/core';

/** One code in one language, as `--json` shows it. */
export interface Entry
  extends Omit<CompiledFacts, 'headers' | 'related'>, Omit<CompiledEntry, 'headers' | 'related'> {
  /** Language of the words; messages in another one are named in `fallback`. */
  readonly lang: string;
  readonly headers: readonly (CompiledFacts['headers'][number] & { readonly purpose: string })[];
  readonly related: readonly { readonly id: string; readonly reason: string }[];
}
