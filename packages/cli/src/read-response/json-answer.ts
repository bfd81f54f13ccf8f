import type { Answer } from './answer.ts';
import { seen } from './line-format.ts';
import { text } from './json-value.ts';

/**
 * Names of the status in JSON logs and JSON bodies, without their separators: of nginx, Apache and
 * Caddy (`status`), Traefik (`DownstreamStatus`), Cloudflare (`EdgeResponseStatus`), Envoy
 * (`response_code`), Azure (`httpStatus`), and of programs that log themselves. A name says more
 * the further left it stands.
 */
const STATUS = [
  'edgeresponsestatus',
  'downstreamstatus',
  'responsestatus',
  'responsecode',
  'responsestatuscode',
  'httpstatuscode',
  'httpstatus',
  'haproxystatuscode',
  'scstatus',
  'statuscode',
  'status',
  'code',
];
const METHOD = ['requestmethod', 'httpmethod', 'csmethod', 'clientrequestmethod', 'method', 'verb'];
const PATH = [
  'requesturl',
  'requesturi',
  'clientrequesturi',
  'requestpath',
  'csuristem',
  'url',
  'uri',
  'path',
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
]);

/** In a log, one of these shows that a number is the status of a response and not of anything else. */
const OF_A_LOG = [...METHOD, ...PATH, ...REQUEST, 'res', 'response', 'httprequest'];
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
  const number = STATUS.filter((name) => isHttp || !VAGUE.has(name))
    .map((name) => statusIn(members.get(name)))
    .find((found) => found !== undefined);
  if (number === undefined) return undefined;
  const first = (names: readonly string[]): string =>
    names.map((name) => text(members.get(name))).find((found) => found !== '') ?? '';
  const request = first(REQUEST).replace(/ HTTP\/\d(?:\.\d)?$/, '');
  return seen(number, request || `${first(METHOD)} ${first(PATH)}`.trim());
}

function statusIn(value: unknown): string | undefined {
  const number = typeof value === 'number' ? String(value) : text(value);
  return /^(?:0|000|[1-9]\d\d)$/.test(number) ? number : undefined;
}

/** Members of an object and of those inside it that logs use, by their names without separators. */
function flat(value: unknown): ReadonlyMap<string, unknown> {
  const members = new Map<string, unknown>();
  const add = (object: unknown, depth: number): void => {
    if (typeof object !== 'object' || object === null || Array.isArray(object)) return;
    const inner: unknown[] = [];
    for (const [name, own] of Object.entries(object)) {
      const key = name.toLowerCase().replace(/[^a-z]/g, '');
      if (typeof own === 'object' && INSIDE.has(key)) inner.push(own);
      if (!members.has(key)) members.set(key, own);
    }
    if (depth < 3) for (const own of inner) add(own, depth + 1);
  };
  add(value, 0);
  return members;
}
