import type { Answer } from './answer.ts';
import { seen } from './line-format.ts';
import { text } from './json-value.ts';

/**
 * Names of the status in JSON logs and JSON bodies, without their separators: of nginx, Apache and
 * Caddy (`status`), Traefik (`DownstreamStatus`), Cloudflare (`EdgeResponseStatus`), Envoy
 * (`response_code`), Azure (`httpStatus`), and of programs that log themselves. A name says more
 * the further left it stands.
 */
export const statusNames: readonly string[] = [
  'edgeresponsestatus',
  'downstreamstatus',
  'responsestatus',
  'responsecode',
  'httpresponsestatuscode',
  'responsestatuscode',
  'httpstatuscode',
  'httpstatus',
  'haproxystatuscode',
  'scstatus',
  'statuscode',
  'status',
  'code',
];
const METHOD = [
  'httprequestmethod',
  'requestmethod',
  'httpmethod',
  'csmethod',
  'clientrequestmethod',
  'method',
  'verb',
];
export const pathNames: readonly string[] = [
  'requesturl',
  'requesturi',
  'clientrequesturi',
  'requestpath',
  'csuristem',
  'url',
  'uri',
  'path',
  'urlpath',
  'urlfull',
];
const REQUEST = ['haproxyhttprequest', 'request', 'requestline'];
/** Objects in which logs keep the request and its answer. */
const INSIDE = new Set([
  'res',
  'req',
  'request',
  'response',
  'http',
  'httprequest',
  'properties',
  'error',
  'fields',
  'labels',
  'attributes',
  'proxy',
  'meta',
  'extensions',
  'errors',
]);

/** In a log, one of these shows that a number is the status of a response and not of anything else. */
const OF_A_LOG = [...METHOD, ...pathNames, ...REQUEST, 'res', 'response', 'httprequest'];
const OF_A_BODY = [...OF_A_LOG, 'title', 'detail', 'error', 'message', 'reason', 'statustext'];
/** Names that other things have, too. */
const VAGUE = new Set(['status', 'code']);

/**
 * The answer that a JSON object tells of: an entry of a log, or a body such as a problem (RFC 9457)
 * or the error of an API.
 *
 * @returns undefined where it has no status
 */
export function jsonAnswer(value: unknown, place: 'log' | 'body'): Answer | undefined {
  const members = flat(value);
  const evidence = place === 'log' ? OF_A_LOG : OF_A_BODY;
  const isHttp = evidence.some((name) => members.has(name));
  const number = statusNames
    .filter((name) => isHttp || !VAGUE.has(name))
    .flatMap((name) => members.get(name) ?? [])
    .map((value) => statusIn(value))
    .find((found) => found !== undefined);
  if (number === undefined) return undefined;
  const first = (names: readonly string[]): string =>
    names
      .flatMap((name) => members.get(name) ?? [])
      .map((own) => text(own))
      .find((found) => found !== '') ?? '';
  const request = first(REQUEST).replace(/ HTTP\/\d(?:\.\d)?$/, '');
  return seen(number, request || `${first(METHOD)} ${first(pathNames)}`.trim());
}

function statusIn(value: unknown): string | undefined {
  const number = typeof value === 'number' ? String(value) : text(value);
  return /^(?:0|000|[1-9]\d\d)$/.test(number) ? number : undefined;
}

/**
 * Members of an object and of those inside it that logs use, by their names without separators, the
 * outer ones first.
 */
function flat(value: unknown): ReadonlyMap<string, readonly unknown[]> {
  const members = new Map<string, unknown[]>();
  const add = (object: unknown, depth: number): void => {
    if (typeof object !== 'object' || object === null || Array.isArray(object)) return;
    const inner: unknown[] = [];
    for (const [name, own] of Object.entries(object)) {
      const key = name.toLowerCase().replace(/[^a-z]/g, '');
      // Of several errors, the first one is what the status was chosen for.
      if (typeof own === 'object' && INSIDE.has(key)) inner.push(Array.isArray(own) ? own[0] : own);
      const known = members.get(key);
      if (known) known.push(own);
      else members.set(key, [own]);
    }
    if (depth < 3) for (const own of inner) add(own, depth + 1);
  };
  add(value, 0);
  return members;
}
