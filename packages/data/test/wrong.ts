import type { AnswerOptions, Page } from '@polystatus/data/problem/fetch';
import { summary } from '@polystatus/data/summaries';

/** What a route answers with, or what the error it throws carries. */
export type Wrong = readonly [code: number | string, options: object, answered?: AnswerOptions];

const pageOf: Page = (name, { locale, retryAfter }) => {
  if (name === '404') return `<html lang="${locale}"><p>404 in ${locale}`;
  return name === '4xx' ? `<p>4xx in ${locale}, wait ${retryAfter}` : undefined;
};

const table: Readonly<Record<string, Wrong>> = {
  busy: [503, { detail: summary, queue: 7 }, { headers: { 'Retry-After': 120 } }],
  method: [405, {}, { headers: { Allow: 'GET, HEAD', vary: 'Origin, Method' } }],
  login: [401, {}, { headers: { 'WWW-Authenticate': 'Basic realm="x"' } }],
  broken: [
    403,
    {},
    { headers: { 'X-Broken': 'a\r\nX-Evil: 1', 'X Broken': 'a', Trailer: 'X-A', Upgrade: 'a' } },
  ],
  chosen: [404, { locale: 'fr' }],
  mixed: [422, { detail: 'In English.' }, { headers: { 'content-language': 'tr, en' } }],
  limited: [404, {}, { locales: ['en', 'fr'], defaultLocale: 'fr' }],
  vendor: ['cloudflare/520', {}],
  shared: [499, {}],
  strange: [477, { type: 'https://example.com/strange' }],
  early: [103, {}],
  beyond: ['linkedin/999', {}],
  nothing: ['nobody/123', {}],
  none: [304, { detail: 'x' }, { headers: { ETag: '"1"' } }],
  fine: [200, {}],
  page: [404, {}, { page: pageOf }],
  pageless: [477, {}, { page: pageOf, headers: { 'Retry-After': 120 } }],
  teapot: [418, {}, { page: () => undefined }],
  exposed: [403, { expose: true }],
  plain: [418, {}],
};

/** Looks up what goes wrong on a route. */
export function wrong(name: string): [number | string, object, AnswerOptions?] {
  const [code, options, answered] = table[name] ?? [500, {}];
  return answered === undefined ? [code, options] : [code, options, answered];
}
