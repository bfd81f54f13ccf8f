import { packedOwners, rows } from '#generated/facts.ts';
import type { Code, Id } from '#generated/ids.ts';
import { byNumber } from './by-number.ts';
import type { StatusClass } from './status-class.ts';
import { idOfRow, unpackFacts, unpackJson } from './unpack-facts.ts';

export type { Code, Id } from '#generated/ids.ts';

/** A document and section where a fact can be checked. */
export interface SourceReference {
  readonly document: string;
  readonly section?: string;
  readonly url: string;
}

/** Who gives a code its meaning. */
export interface Owner {
  /** Folder name, e.g. `nginx`. */
  readonly id: string;
  readonly name: string;
  readonly documentation: string;
  readonly kind:
    | 'registry'
    | 'server'
    | 'network'
    | 'platform'
    | 'framework'
    | 'draft'
    | 'informal';
  /** Header fields that show whose response it is, most telling first; `begins` is how the value starts. */
  readonly signs?: readonly { readonly field: string; readonly begins?: string }[];
  /** Ids of the owner's codes. */
  readonly codes: readonly Id[];
}

/** What is true of a code in any language; each property follows the schema of the content. */
export interface Facts {
  readonly id: Id;
  readonly code: number;
  readonly owner: string;
  /** `null` outside 100–599. */
  readonly class: StatusClass | null;
  readonly phrase: string;
  readonly formerPhrases: readonly (SourceReference & { readonly phrase: string })[];
  readonly state: 'registered' | 'temporary' | 'unused' | 'obsoleted' | 'unregistered';
  /** Last day of a temporary registration, `year-month-day`. */
  readonly expires?: string;
  readonly definedIn: readonly SourceReference[];
  readonly firstDefinedIn?: SourceReference;
  readonly seenIn: readonly ('response' | 'log')[];
  /** RFC 9110, Section 15.1 */
  readonly cacheable?: 'heuristically' | 'explicitly' | 'never';
  readonly content: 'allowed' | 'none';
  readonly retry?: 'never' | 'after-change' | 'after-delay' | 'same-request';
  /** What becomes of the request method in a redirection (RFC 9110, Section 15.4). */
  readonly method?: 'kept' | 'may-change' | 'get';
  readonly headers: readonly {
    readonly name: string;
    readonly level: 'must' | 'should' | 'may';
    readonly in: 'request' | 'response';
  }[];
  readonly related: readonly Id[];
  /** Ecosystem → name of the code in its source text. */
  readonly constants: Readonly<Record<string, string>>;
  readonly example: { readonly request: string; readonly response: string };
  readonly deprecated?: true;
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
 * Everyone who gives a number a meaning, the registry first.
 *
 * @returns an empty list for an unknown number
 * @example owners(499).map(({ id }) => id) // ['esri', 'google', 'nginx']
 */
export function owners(code: number): readonly Owner[] {
  unpackedOwners ??= unpackJson<readonly Owner[]>(packedOwners);
  return unpackedOwners.filter(({ codes }) => codes.some((id) => Number(id.slice(-3)) === code));
}
