import type { Answer } from '../answer.ts';
import { Refusal } from '../refusal.ts';

/**
 * Refuses what cannot leave by a Fetch API response on a network: no control of the connection, no
 * interim responses, no codes above 599.
 *
 * @throws {Refusal} 501 naming the parameter
 */
export function refuseUnsendable({ status, plan }: Answer): void {
  if (plan?.abort !== undefined)
    throw new Refusal(501, 'runtime', { values: { parameter: 'abort' }, parameter: 'abort' });
  const code = plan?.interim?.status ?? status;
  if (code < 200 || code > 599)
    throw new Refusal(501, 'runtimeCode', { values: { code }, parameter: 'code' });
}
