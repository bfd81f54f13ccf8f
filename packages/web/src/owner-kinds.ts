import type { Owner } from '@polystatus/status/compiled';

/** Owners by kind: the registry first, then by number of owners, each kind by name. */
export function ownerKinds(owners: readonly Owner[]): { kind: string; members: Owner[] }[] {
  const kinds = Map.groupBy(owners, ({ kind }) => kind);
  return [...kinds]
    .map(([kind, members]) => ({
      kind,
      members: members.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    }))
    .sort((a, b) => weight(b) - weight(a));
}

function weight({ kind, members }: { kind: string; members: readonly Owner[] }): number {
  return kind === 'registry' ? Infinity : kind === 'informal' ? 0 : members.length;
}
