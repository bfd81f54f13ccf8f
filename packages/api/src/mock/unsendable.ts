import { Refusal } from '../refusal.ts';
import type { Plan } from './plan.ts';

/**
 * Why a plan cannot be carried out through a Fetch API response on a network: no control of the
 * connection, no interim responses, no codes above 599.
 */
export function unsendable({ abort, interim, status }: Plan): Refusal | undefined {
  if (abort !== undefined)
    return new Refusal(501, 'runtime', { values: { parameter: 'abort' }, parameter: 'abort' });
  const code = interim ? interim.status : status;
  if (code >= 200 && code <= 599) return undefined;
  return new Refusal(501, 'runtimeCode', { values: { code }, parameter: 'code' });
}
