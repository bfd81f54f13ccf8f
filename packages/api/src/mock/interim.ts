import { facts } from '@polystatus/data/facts';
import type { Asked } from '../asked.ts';
import type { Interim } from '../plan.ts';
import { idsOf } from './codes.ts';
import { fieldValues } from './field-values.ts';

/** The interim response of a 1xx code with the fields its facts name. */
export function interimOf({ header }: Asked, code: number, location: string, now: Date): Interim {
  const [id = ''] = idsOf(code);
  return {
    status: code,
    phrase: facts(id)?.phrase ?? '',
    headers: fieldValues({ id, method: 'GET', now, location, length: 0, first: 0, last: 0 }),
    sent: code !== 101 || protocolOf(header('upgrade')) !== undefined,
  };
}

const PROTOCOL = /^[\s,]*([\w!#$%&'*+.^`|~-]+(?:\/[\w!#$%&'*+.^`|~-]+)?)\s*(?:,|$)/;

/**
 * The protocol that a client would like best (RFC 9110, Section 7.8).
 *
 * @returns `undefined` where the field names none
 * @example protocolOf('foo/2, websocket') // 'foo/2'
 */
export function protocolOf(upgrade: string | undefined): string | undefined {
  return PROTOCOL.exec(upgrade ?? '')?.[1];
}
