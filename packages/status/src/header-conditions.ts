import type { HeaderCondition } from '../generated/compiled.ts';
import type { Exchange } from './exchange.ts';

/** True or false where the exchange tells; `undefined` where nobody can know from outside. */
type Told = boolean | undefined;

/** What an exchange tells of each condition. */
const CONDITIONS: Readonly<Record<HeaderCondition, (exchange: Exchange) => Told>> = {
  'http-1': ({ version }) => known(version, (own) => /^(?:HTTP\/)?1/.test(own)),
  'get-or-head': ({ method }) => known(method, (own) => own === 'GET' || own === 'HEAD'),
  'after-post': ({ method }) => known(method, (own) => own === 'POST'),
  'after-patch': ({ method }) => known(method, (own) => own === 'PATCH'),
  'after-query': ({ method }) => known(method, (own) => own === 'QUERY'),
  'byte-range': ({ asked }) => known(asked, (own) => (own('range') ?? '').startsWith('bytes=')),
  'one-range': (exchange) => !isMultipart(exchange),
  'several-ranges': isMultipart,
  'several-versions': ({ asked }) =>
    known(asked, (own) => (own('if-none-match') ?? '').includes(',')),
  // Only the 104 that announces the upload has a Location; those that report on it have none.
  'announces-upload': ({ answered }) => answered('upload-offset') === undefined,
  'reports-progress': ({ answered }) => answered('upload-offset') !== undefined,
  'in-200': () => undefined,
  'prefers-one': () => undefined,
  'is-temporary': () => undefined,
  'coding-refused': () => undefined,
};

/**
 * Whether the level of a header field holds in an exchange.
 *
 * @param when the condition of the field; left out, the level always holds
 * @returns `undefined` where the exchange does not tell
 * @example conditionHolds('one-range', { answered: () => 'multipart/byteranges; boundary=x' }) // false
 */
export function conditionHolds(when: HeaderCondition | undefined, exchange: Exchange): Told {
  return when === undefined || CONDITIONS[when](exchange);
}

function known<Value>(value: Value | undefined, tell: (value: Value) => boolean): Told {
  return value === undefined ? undefined : tell(value);
}

/** Each part has a Content-Range of its own then (RFC 9110, Section 15.3.7.2). */
function isMultipart({ answered }: Exchange): boolean {
  return /^multipart\/byteranges\b/i.test(answered('content-type') ?? '');
}
