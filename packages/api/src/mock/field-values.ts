import { responseFields } from '#generated/fields.ts';
import { facts } from '@polystatus/data/facts';
import { conditionHolds } from '@polystatus/status/header-conditions';

/** What a field value may depend on. */
export interface FieldContext {
  readonly id: string;
  readonly method: string;
  readonly now: Date;
  /** Target of a redirection, or where the thing created is. */
  readonly location: string;
  /** Bytes of the whole representation, and the first and last one sent in part. */
  readonly length: number;
  readonly first: number;
  readonly last: number;
}

type Value = string | ((context: FieldContext) => string);

/** Fields whose example in the content would mislead a client here, or is not given there. */
const VALUES: Readonly<Record<string, Value>> = {
  location: ({ location }) => location,
  'content-location': '/status/200',
  'status-uri': '200 <http://localhost/status/200>',
  'content-range': ({ id, length, first, last }) =>
    id === '416' || length === 0 ? `bytes */${length}` : `bytes ${first}-${last}/${length}`,
  'retry-after': '2',
  // Browsers ask people for a password where Basic stands here.
  'www-authenticate': 'Bearer realm="polystatus"',
  'proxy-authenticate': 'Basic realm="polystatus"',
  allow: ({ method }) => ['GET', 'HEAD', 'POST'].filter((other) => other !== method).join(', '),
  date: ({ now }) => now.toUTCString(),
  expires: ({ now }) => now.toUTCString(),
  'cache-control': 'no-store',
  etag: '"polystatus"',
  'accept-encoding': 'gzip, br',
  'accept-patch': 'application/merge-patch+json',
  'upload-limit': 'max-size=1000000000',
};

/** Computed for every answer; the content asks for them all the same. */
const ELSEWHERE = new Set(['content-type', 'vary']);

/** Fields that say where the message ends or goes; nobody chooses them by a parameter. */
const NOT_CHOSEN = new Set([
  'connection',
  'content-range',
  'content-type',
  'date',
  'upgrade',
  'vary',
]);

/**
 * Values of the response header fields that the facts give a code, in lower case: our own, else
 * the one in the example of the code.
 *
 * @param id `401` or `nginx/499`
 * @example fieldValues({ id: '429', … }) // { 'retry-after': '2' }
 */
export function fieldValues(context: FieldContext): Record<string, string> {
  const own = facts(context.id);
  const fields: Record<string, string> = {};
  const examples = (own?.examples ?? []).map(({ response }) => response).join('\n');
  for (const { name, when, in: place } of own?.headers ?? []) {
    const key = name.toLowerCase();
    if (place !== 'response' || ELSEWHERE.has(key)) continue;
    // Any method is answered; but it is one range, and no report on an upload.
    if (conditionHolds(when, { answered: () => undefined }) === false) continue;
    const value = VALUES[key] ?? exampleValue(examples, key);
    if (value !== undefined) fields[key] = typeof value === 'string' ? value : value(context);
  }
  return fields;
}

function exampleValue(examples: string, key: string): string | undefined {
  const line = examples.split('\n').find((own) => own.toLowerCase().startsWith(`${key}:`));
  return line?.slice(key.length + 1).trim();
}

/** Names of the fields whose value a request may choose. */
export const CHOSEN_FIELDS: readonly string[] = responseFields.filter(
  (name) => !NOT_CHOSEN.has(name) && !name.endsWith('location'),
);
