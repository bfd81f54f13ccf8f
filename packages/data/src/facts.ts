import type { Facts as CompiledFacts, Owner as CompiledOwner } from '@polystatus/status/compiled';
import { packedOwners, rows } from '#generated/facts.ts';
import type { Code, Id } from '#generated/ids.ts';
import { byNumber } from './by-number.ts';
import { idOfRow, unpackFacts, unpackJson } from './unpack-facts.ts';

export type { SourceReference } from '@polystatus/status/compiled';
export type { Code, Id } from '#generated/ids.ts';

/** Who gives a code its meaning. */
export interface Owner extends Omit<CompiledOwner, 'codes'> {
  /** Ids of the owner's codes. */
  readonly codes: readonly Id[];
}

/** What is true of a code in any language. */
export interface Facts extends Omit<CompiledFacts, 'id' | 'related'> {
  readonly id: Id;
  /** Ids of the codes that a reader may confuse with this one or needs next. */
  readonly related: readonly Id[];
}

/** A row, and the facts in it once somebody asked for them. */
interface Shelved {
  readonly row: string;
  facts: Facts | undefined;
}

const shelf = /* @__PURE__ */ shelve(rows);
let unpackedOwners: readonly Owner[] | undefined;

function shelve(packed: readonly string[]): Readonly<Record<string, Shelved>> {
  return byNumber(
    Object.fromEntries(packed.map((row) => [idOfRow(row), { row, facts: undefined }])),
  );
}

/**
 * The facts of a code, the same frozen object each time.
 *
 * @param codeOrId a number (the registry’s meaning, or that of the only owner) or an id such as `nginx/499`
 * @returns `undefined` for an unknown code, and for a number that several owners use and the
 * registry does not: ask {@link owners} then
 * @example facts(401)?.headers[0]?.name // 'WWW-Authenticate'
 * @example facts('nginx/499')?.seenIn // ['log']
 */
export function facts(codeOrId: Id | Code): Facts;
export function facts(codeOrId: number | string): Facts | undefined;
export function facts(codeOrId: number | string): Facts | undefined {
  const shelved = shelf[codeOrId];
  return shelved && (shelved.facts ??= unpackFacts<Facts>(shelved.row));
}

/**
 * Everyone who gives a number a meaning, the registry first, then the owner whose meaning most
 * people have met: the facts of that code say why in `precedence`.
 *
 * @returns an empty list for an unknown number
 * @example owners(499).map(({ id }) => id) // ['nginx', 'google', 'esri']
 */
export function owners(code: number): readonly Owner[] {
  unpackedOwners ??= unpackJson<readonly Owner[]>(packedOwners);
  const known = unpackedOwners;
  // The rows stand in the order of readers.
  return rows
    .map(idOfRow)
    .filter((id) => Number(id.slice(-3)) === code)
    .flatMap((id) => known.filter(({ codes }) => codes.includes(id)));
}
