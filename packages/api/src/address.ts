import type { Asked } from './asked.ts';
import { Refusal } from './refusal.ts';

/** Longest path with its query that is looked at; RFC 9110, Section 4.1 asks for at least 8,000 octets. */
export const MAX_ADDRESS = 8192;

/** Why an address is not looked at, if it is too long for that. */
export function addressRefusal({ path, query }: Asked): Refusal | undefined {
  if (path.length + query.length < MAX_ADDRESS) return undefined;
  return new Refusal(414, 'addressLength', { values: { most: MAX_ADDRESS } });
}

/** Why a request gets 404 where no resource answers. */
export function nothingAt({ path }: Asked): Refusal {
  return new Refusal(404, 'nothing', { values: { path: path.slice(0, 100) } });
}
