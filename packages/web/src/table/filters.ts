import type { Facts } from '@polystatus/status/compiled';
import { owner, owners, statuses } from '../content.ts';
import { groupOf, groups } from '../groups.ts';
import { ownerName } from '../owner-name.ts';
import type { Said, Words } from '../words.ts';

/** A property by which the table is filtered. Its name and values stand in addresses, the same in every language. */
export interface Filter {
  readonly name: string;
  /** Message of its label. */
  readonly label: string;
  /** What a code has; nothing where the property does not apply. */
  readonly valueOf: (facts: Facts) => string | undefined;
  readonly said: (value: string, t: Words) => Said;
  /** Of values that are names. */
  readonly translate?: 'no';
}

/** A fact with few values, each with a word of its own. */
const fact = (name: 'cacheable' | 'retry' | 'content'): Filter => ({
  name,
  label: `facts:label.${name}`,
  valueOf: (facts) => facts[name],
  said: (value, t) => t(`facts:${name}.${value}`),
});

/** What also stands in columns of its own. */
export const columns: readonly Filter[] = [fact('cacheable'), fact('retry'), fact('content')];

const OUTSIDE = 'outside';

export const filters: readonly Filter[] = [
  {
    name: 'class',
    label: 'facts:label.class',
    valueOf: (facts) => groups.find(({ name }) => name === groupOf(facts))?.range || OUTSIDE,
    said: (value, t) => t(`classes:${classNamed(value)}.heading`),
  },
  {
    name: 'owner',
    label: 'filter:owner',
    valueOf: ({ owner: id }) => id,
    said: (value, t) => ownerName(owner(value), t),
    translate: 'no',
  },
  ...columns,
];

const classNamed = (value: string): string =>
  groups.find(({ range }) => range === value)?.name ?? OUTSIDE;

/** The values that some code has: owners by name, all others as they come. */
export function valuesOf({ name, valueOf }: Filter): string[] {
  if (name === 'owner')
    return owners.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map(({ id }) => id);
  return [...new Set(statuses.flatMap((facts) => valueOf(facts) ?? []))];
}

/** What a row says of itself for the script: `data-class="4xx"`. */
export const dataOf = (facts: Facts): Record<string, string | undefined> =>
  Object.fromEntries(filters.map(({ name, valueOf }) => [`data-${name}`, valueOf(facts)]));
