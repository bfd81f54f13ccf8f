import { exampleLine } from '../code-page/example-line.ts';
import type { Facts } from '@polystatus/status/compiled';

/** A response that a server is to send. */
export interface Sent {
  readonly code: number;
  /** Where a redirection leads. */
  readonly location?: string;
  /** Other fields that belong to the code, with values of an example. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** A server, in its file: how its configuration sends a status at an address. */
export interface Server {
  readonly name: string;
  /** Lines of the configuration; absent where the server cannot send it so. */
  readonly snippet: (sent: Sent, path: string) => string | undefined;
}

/**
 * What is to be sent for a code: the number, and the fields that the specification demands or
 * recommends whatever the request was.
 *
 * @returns why no setting sends it: `interim` (RFC 9110, Section 15.2), or `conditional`, since
 * what it must carry depends on the request; `undefined` for codes of one owner, kept free, or not
 * for new software
 */
export function sendingOf(facts: Facts): Sent | 'interim' | 'conditional' | undefined {
  const { code, state, deprecated, headers, examples } = facts;
  if (state !== 'registered' || deprecated) return undefined;
  if (facts.class === 'informational') return 'interim';
  const own = headers.filter(({ in: place, level }) => place === 'response' && level !== 'may');
  if (own.some(({ when, level }) => when !== undefined && level === 'must')) return 'conditional';
  const shown = own
    .filter(({ when }) => when === undefined)
    .flatMap(({ name }) => {
      const line = exampleLine({ examples: examples.slice(0, 1) }, name);
      return line === undefined ? [] : [[name, line.slice(name.length + 2)] as const];
    });
  const location = shown.find(([name]) => name === 'Location');
  return {
    code,
    ...(location && facts.class === 'redirection' && { location: location[1] }),
    fields: shown.filter((field) => field !== location),
  };
}
