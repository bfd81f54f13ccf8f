import { registry, words } from '#generated/facts.ts';
import type { Id } from '#generated/ids.ts';
import type { Example } from '@polystatus/status/compiled';
import { curlLine } from '@polystatus/status/curl';
import { expand } from './dictionary.ts';
import { statusClass } from './status-class.ts';

/**
 * Reads one row of the packed facts: the id, then JSON of what the id does not tell. The curl lines
 * are made from the requests.
 *
 * @param row what `build/facts.ts` wrote, with characters that stand for words
 */
export function unpackFacts<Facts>(row: string): Facts {
  const id = idOfRow(row);
  const code = Number(id.slice(-3));
  const told = unpackJson<{ readonly examples: readonly Example[] }>(row.slice(id.length));
  return Object.freeze({
    id,
    code,
    owner: id.slice(0, -4) || registry,
    class: statusClass(code) ?? null,
    ...told,
    examples: Object.freeze(told.examples.map(withCurl)),
  }) as Facts;
}

function withCurl(example: Example): Example {
  const curl = curlLine(example);
  return curl === undefined ? example : Object.freeze({ ...example, curl });
}

/** What a row begins with. */
export function idOfRow(row: string): Id {
  return row.slice(0, row.search(/[^\da-z/-]/)) as Id;
}

/** The value of packed JSON, frozen all through: everyone who asks gets the same one. */
export function unpackJson<Value>(packed: string): Value {
  return JSON.parse(expand(packed, words), (_, value: unknown) => Object.freeze(value)) as Value;
}
