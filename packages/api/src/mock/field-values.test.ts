import { facts, type Id } from '@polystatus/data/facts';
import { expect, test } from 'vitest';
import { responseFields } from '#generated/fields.ts';
import { idsOf } from './codes.ts';
import { CHOSEN_FIELDS, fieldValues } from './field-values.ts';

const ids = Array.from({ length: 900 }, (_, at) => at + 100).flatMap((code) => idsOf(code));
const context = {
  method: 'GET',
  now: new Date(0),
  location: '/status/200',
  length: 10,
  first: 0,
  last: 4,
};

/** Levels that hold in answers the mock does not give: all of its ranges are single ones. */
const OF_OTHERS = new Set(['reports-progress', 'several-ranges']);

test('there are codes with response fields to look at', () => {
  expect(ids.length).toBeGreaterThan(20);
  expect(responseFields.length).toBeGreaterThan(10);
});

test.each(ids.filter((id) => facts(id)?.headers.some(({ in: place }) => place === 'response')))(
  'every response field of %s has a value',
  (id) => {
    const wanted = facts(id as Id).headers.flatMap(({ name, when = '', in: place }) =>
      place === 'response' && name !== 'Vary' && !OF_OTHERS.has(when) ? [name.toLowerCase()] : [],
    );
    const fields = fieldValues({ ...context, id });
    expect(Object.keys(fields).sort()).toEqual(wanted.sort());
    for (const value of Object.values(fields)) expect(value).toMatch(/^[\x21-\x7e][\t\x20-\x7e]*$/);
  },
);

test.each([
  ['206', 'content-range', 'bytes 0-4/10'],
  ['416', 'content-range', 'bytes */10'],
  ['405', 'allow', 'HEAD, POST'],
  ['401', 'www-authenticate', 'Bearer realm="polystatus"'],
  ['302', 'location', '/status/200'],
  ['304', 'date', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['206', 'date', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['206', 'expires', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['206', 'cache-control', 'no-store'],
  ['304', 'content-location', '/status/200'],
  ['304', 'etag', '"polystatus"'],
  ['415', 'accept', 'image/jpeg, image/png, image/tiff'],
  ['415', 'accept-encoding', 'gzip, br'],
  ['415', 'accept-patch', 'application/merge-patch+json'],
  ['104', 'upload-limit', 'max-size=1000000000'],
  ['426', 'upgrade', 'websocket'],
  ['426', 'connection', 'Upgrade'],
  ['451', 'link', '<https://isp.example/legal>; rel="blocked-by"'],
])('%s has %s: %s', (id, name, value) => expect(fieldValues({ ...context, id })[name]).toBe(value));

test.each([
  ['405', 'allow', 'GET, POST', { method: 'HEAD' }],
  ['405', 'allow', 'GET, HEAD', { method: 'POST' }],
  ['405', 'allow', 'GET, HEAD, POST', { method: 'PUT' }],
  ['206', 'content-range', 'bytes */0', { length: 0, last: -1 }],
  ['429', 'retry-after', '2', {}],
])('%s has %s: %s for %j', (id, name, value, own) => {
  expect(fieldValues({ ...context, ...own, id })[name]).toBe(value);
});

test('what we do not give, and a code that nobody knows, has no fields', () => {
  // Not those of an answer about an upload.
  expect(fieldValues({ ...context, id: '102' })).toEqual({
    'status-uri': '200 <http://localhost/status/200>',
  });
  expect(fieldValues({ ...context, id: '799' })).toEqual({});
  for (const id of ids) expect(Object.keys(fieldValues({ ...context, id }))).not.toContain('vary');
});

test('nobody chooses where a message goes or ends', () => {
  expect(CHOSEN_FIELDS).toContain('retry-after');
  const fixed = [
    'connection',
    'content-location',
    'content-range',
    'content-type',
    'date',
    'location',
    'upgrade',
    'vary',
  ];
  expect(responseFields).toEqual(expect.arrayContaining(fixed));
  expect(CHOSEN_FIELDS).toEqual(responseFields.filter((name) => !fixed.includes(name)));
});
