import { expect, test } from 'vitest';
import { isTold } from './told-field.ts';

test.each(
  (
    'accept accept-encoding accept-patch accept-post accept-query accept-ranges ' +
    'access-control-allow-origin allow authentication-control authentication-info cache-control ' +
    'clear-site-data deprecation dpop-nonce expires link location pragma preference-applied ' +
    'proxy-authenticate proxy-status ratelimit ratelimit-policy request-id retry-after ' +
    'server-timing set-cookie sunset traceparent traceresponse tracestate vary www-authenticate ' +
    'x-request-id'
  ).split(' '),
)('%s is told, however it is spelt', (name) => {
  expect(isTold([name, 'a'])).toBe(true);
  expect(isTold([name.toUpperCase(), 'a'])).toBe(true);
});

test.each([
  'connection',
  'content-length',
  'content-type',
  'transfer-encoding',
  'upgrade',
  'etag',
  'x-',
  'my-link',
  'link-to',
  'accept-language',
  'access-control-',
  'x-a b',
  'x-a:b',
  'x-ü',
  '',
])('“%s” is not', (name) => {
  expect(isTold([name, 'a'])).toBe(false);
});

test.each([
  ['', true],
  ['a\tb c', true],
  ['~\u0080\u00FF', true],
  ['a\r\nX-Evil: b', false],
  ['a\0', false],
  ['a\u007F', false],
  ['ş', false],
])('the value %j fits into a header section: %s', (value, fits) => {
  expect(isTold(['link', value])).toBe(fits);
});
