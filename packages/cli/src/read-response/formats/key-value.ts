import { recordFormat, seen } from '../line-format.ts';

const PAIR = /(?:^|[\s,|])([A-Za-z_][\w.-]{0,40})=(?:"((?:[^"\\]|\\.)*)"|([^\s",|]*))/g;
const STATUS = ['status', 'status_code', 'statuscode', 'http_status', 'response_code', 'sc'];
const PATH = ['path', 'uri', 'url', 'request_uri', 'http_path'];
const METHOD = ['method', 'request_method', 'http_method'];

/** Pairs of names and values, as Heroku’s router and many logs of one’s own: `method=GET path=/ status=503`. */
export const format = recordFormat((line) => {
  if (!/(?:status|code|sc)[\w]{0,6}="?(?:\d|-)/i.test(line)) return undefined;
  const pairs = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of line.matchAll(PAIR))
    pairs.set(name.toLowerCase(), quoted ?? plain);
  const value = (names: readonly string[]): string | undefined =>
    names.map((name) => pairs.get(name)).find((text) => text !== undefined);
  const number = value(STATUS);
  const request = pairs.get('request');
  const path = value(PATH);
  const method = value(METHOD);
  // A status alone may be that of anything.
  if (number === undefined || (request ?? path ?? method) === undefined) return undefined;
  return seen(number, request ?? `${method ?? ''} ${path ?? ''}`.trim());
});
