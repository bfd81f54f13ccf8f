import { facts } from '@polystatus/data/facts';
import type { Asked } from '../asked.ts';
import { idsOf } from './codes.ts';
import { fieldValues } from './field-values.ts';

/** A response before the final one (RFC 9110, Section 15.2). */
export interface Interim {
  readonly status: number;
  readonly phrase: string;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * False for 101 to a client that did not ask for another protocol: it would take the rest of the
   * connection for that protocol (RFC 9110, Section 15.2.2).
   */
  readonly sent: boolean;
}

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
