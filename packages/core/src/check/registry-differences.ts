import type { Facts } from '#generated/schemas.ts';
import type { RegistryEntry } from '../parse/registry.ts';

/** What the facts and the registry do not agree on. */
export type RegistryDifference =
  /** The registry has it, the content has not. */
  | { readonly kind: 'new'; readonly number: string; readonly there: RegistryEntry }
  /** The other way round. */
  | { readonly kind: 'removed'; readonly number: string; readonly here: Facts | undefined }
  | {
      readonly kind: 'phrase' | 'state' | 'expires' | 'reference';
      readonly number: string;
      readonly here: Facts;
      readonly there: RegistryEntry;
    };

/**
 * Compares the facts of the registered codes with a copy of the registry, in both directions.
 *
 * @param registered facts by number; `undefined` where they are broken, which others tell
 */
export function registryDifferences(
  registered: ReadonlyMap<string, Facts | undefined>,
  entries: ReadonlyMap<string, RegistryEntry>,
): RegistryDifference[] {
  const found: RegistryDifference[] = [];
  for (const [number, there] of entries)
    if (!registered.has(number)) found.push({ kind: 'new', number, there });
  for (const [number, here] of registered) {
    const there = entries.get(number);
    if (!there) found.push({ kind: 'removed', number, here });
    else if (here)
      for (const kind of kindsOf(here, there)) found.push({ kind, number, here, there });
  }
  return found;
}

function kindsOf(
  here: Facts,
  { phrase, state, expires, document, section }: RegistryEntry,
): ('phrase' | 'state' | 'expires' | 'reference')[] {
  // Facts may cite more than the registry does, and more closely.
  const isCited = here['defined-in'].some(
    (source) =>
      source.document === document && (section === undefined || source.section === section),
  );
  return [
    ...(here.phrase === phrase ? [] : (['phrase'] as const)),
    ...(here.state === state ? [] : (['state'] as const)),
    ...(here.expires === expires ? [] : (['expires'] as const)),
    ...(isCited ? [] : (['reference'] as const)),
  ];
}

/** @example citation({ document: 'RFC 9110', section: '15.5.5' }) // 'RFC 9110, Section 15.5.5' */
export function citation({
  document,
  section,
}: {
  readonly document: string;
  readonly section?: string | undefined;
}): string {
  return section === undefined ? document : `${document}, Section ${section}`;
}
