import type { Project } from '@polystatus/core';
import { citation, registryDifferences, type RegistryDifference } from '@polystatus/core/check';
import { parseRegistry, type RegistryEntry } from '@polystatus/core/parse';
import { REGISTRY_OWNER } from '@polystatus/status/id';

/** What became of one code in the registry since the content was written. */
export interface RegistryChange {
  readonly number: string;
  /** What happened, as it follows the number in a sentence: `is new`. */
  readonly what: string;
  /** What the content says, and what the registry says now; empty where there is nothing. */
  readonly here: string;
  readonly there: string;
}

/**
 * What the registry says now that the content does not, in the order of numbers.
 *
 * @param project the content, with its copy of the registry
 * @param csv the registry’s export of today, without faults
 */
export function registryDrift(project: Project, csv: string): RegistryChange[] {
  const registered = new Map(
    [...project.facts.values()]
      .filter(({ owner }) => owner === REGISTRY_OWNER)
      .map(({ number, value }) => [number, value]),
  );
  const entries = parseRegistry(csv);
  const changes = registryDifferences(registered, entries).flatMap(tell);
  const told = new Set(changes.map(({ number }) => number));
  return [...changes, ...rowChanges(project.registry?.text ?? '', csv, told)].sort((a, b) =>
    a.number < b.number ? -1 : a.number > b.number ? 1 : 0,
  );
}

function tell(difference: RegistryDifference): RegistryChange[] {
  const { number, kind } = difference;
  if (kind === 'new')
    return [{ number, what: 'is new', here: '', there: described(difference.there) }];
  if (kind === 'removed')
    return [{ number, what: 'was removed', here: difference.here?.phrase ?? '', there: '' }];
  const { here, there } = difference;
  const change = (what: string, before: string, after: string): RegistryChange[] => [
    { number, what, here: before, there: after },
  ];
  switch (kind) {
    case 'phrase':
      return change('has another phrase', here.phrase, there.phrase);
    case 'state':
      return change(
        here.state === 'temporary' && there.state === 'registered'
          ? 'was made permanent'
          : `is ${there.state}, no longer ${here.state ?? 'without a state'}`,
        [here.state, here.expires].filter((part) => part !== undefined).join(' until '),
        [there.state, there.expires].filter((part) => part !== undefined).join(' until '),
      );
    case 'expires':
      // Together with the state it is told there.
      if (here.state !== there.state) return [];
      return change(
        (there.expires ?? '') > (here.expires ?? '') ? 'was extended' : 'ends earlier',
        here.expires ?? '',
        there.expires ?? '',
      );
    case 'reference':
      return change(
        'is defined elsewhere',
        here['defined-in'].map(citation).join('; '),
        citation(there),
      );
  }
}

/** What facts do not hold, such as a further reference: the rows alone tell it. */
function rowChanges(copy: string, csv: string, told: ReadonlySet<string>): RegistryChange[] {
  const before = rowsOf(copy);
  return [...rowsOf(csv)].flatMap(([number, there]) => {
    const here = before.get(number) ?? '';
    return told.has(number) || here === there
      ? []
      : [{ number, what: 'has a row that reads otherwise', here, there }];
  });
}

function rowsOf(csv: string): Map<string, string> {
  return new Map(
    [...parseRegistry(csv).values()].map(({ number, range }) => [number, csv.slice(...range)]),
  );
}

function described(entry: RegistryEntry): string {
  const until = entry.expires === undefined ? '' : ` until ${entry.expires}`;
  return `${entry.phrase} (${entry.state}${until}), ${citation(entry)}`;
}
