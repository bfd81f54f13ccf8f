import { expect, test } from 'vitest';
import { FIELD_PARAMETERS, MOCK_PARAMETERS, ownField } from './parameters.ts';

/** What a parameter makes of a text; “refused” and why where it takes none such. */
function read(name: string, text: string): unknown {
  const parameter = { ...FIELD_PARAMETERS, ...MOCK_PARAMETERS }[name];
  if (!parameter) throw new Error(`There is no ${name}.`);
  try {
    return parameter.read(text, name);
  } catch (error) {
    return error instanceof Error ? `refused: ${error.message}` : error;
  }
}

test.each([
  ['delay', 0, 30_000],
  ['body-delay', 0, 30_000],
  ['over', 0, 30_000],
  ['dribble', 2, 1000],
  ['hops', 1, 50],
  ['then', 200, 999],
])('%s is a whole number from %i to %i', (name, least, most) => {
  expect(read(name, String(least))).toBe(least);
  expect(read(name, String(most))).toBe(most);
  for (const text of [least - 1, most + 1, '', 'x', '2.5'])
    expect(read(name, String(text))).toBe('refused: number');
});

test.each([
  ['lang', 1, 35],
  ['seed', 1, 100],
  ['key', 1, 100],
  ['to', 1, 2000],
  ['body', 0, 4000],
])('%s has from %i to %i characters', (name, least, most) => {
  for (const length of [least, most])
    expect(read(name, 'x'.repeat(length))).toBe('x'.repeat(length));
  if (least > 0) expect(read(name, '')).toBe('refused: length');
  expect(read(name, 'x'.repeat(most + 1))).toBe('refused: length');
});

test.each([
  ['abort', ['before', 'between', 'inside']],
  ['end', ['repeat', 'stay']],
  ['body-type', ['text/plain', 'application/json', 'application/problem+json']],
])('%s is one of %j', (name, choices) => {
  expect(MOCK_PARAMETERS[name as 'abort'].schema).toEqual({ enum: choices });
  for (const own of choices) expect(read(name, own)).toBe(own);
  for (const other of ['', 'text/html', 'BEFORE']) expect(read(name, other)).toMatch(/^refused/);
});

test('every parameter says what it takes', () => {
  expect(MOCK_PARAMETERS.codes.schema).toEqual({
    type: 'string',
    maxLength: 2000,
    examples: ['200:8,503:2', '200,500-504'],
  });
  for (const { schema } of Object.values(FIELD_PARAMETERS))
    expect(schema).toEqual({ type: 'string', minLength: 1, maxLength: 1000 });
});

const REFUSED = 'refused: fieldValue';
test.each([
  ['link', '</a>; rel="b"', true],
  ['link', 'a\tb', true],
  ['link', 'x'.repeat(1000), true],
  ['link', 'x'.repeat(1001), false],
  ['link', '', false],
  ['link', ' a', false],
  ['link', 'a ', false],
  ['link', 'a\nb', false],
  ['link', 'ü', false],
  ['link', '\u007F', false],
  ['retry-after', '0', true],
  ['retry-after', '123456789', true],
  ['retry-after', '1234567890', false],
  ['retry-after', 'Thu, 01 Jan 1970 00:00:00 GMT', true],
  ['retry-after', 'x Thu, 01 Jan 1970 00:00:00 GMT', false],
  ['retry-after', 'Thu, 01 Jan 1970 00:00:00 GMT x', false],
  ['retry-after', 'thu, 01 Jan 1970 00:00:00 GMT', false],
  ['retry-after', '5s', false],
  ['retry-after', '-5', false],
  ['etag', '"a"', true],
  ['etag', '""', true],
  ['etag', 'W/"a!#~"', true],
  ['etag', 'w/"a"', false],
  ['etag', '"a', false],
  ['etag', 'a"', false],
  ['etag', '"a"b"', false],
  ['etag', '"a b"', false],
  ['etag', '"a" x', false],
  ['etag', 'x"a"', false],
  ['allow', 'GET', true],
  ['allow', 'GET, HEAD,POST, M-SEARCH', true],
  ['allow', 'GET,', false],
  ['allow', ',GET', false],
  ['allow', 'GET HEAD', false],
  ['allow', 'GET; HEAD', false],
])('the field %s may be %j: %s', (name, text, may) => {
  expect(read(name, text)).toBe(may ? text : REFUSED);
});

test.each([
  ['x-cost', '7'],
  ['X-Request-Cost-2', '7'],
  [`x-${'a'.repeat(60)}`, '7'],
  [`x-${'a'.repeat(61)}`, undefined],
  ['x-', undefined],
  ['cost', undefined],
  ['ax-cost', undefined],
  ['x-co_st', undefined],
  // Some servers obey these, or browsers do.
  ...[
    'accel-redirect',
    'sendfile',
    'lighttpd-send-file',
    'litespeed-location',
    'reproxy-url',
    'content-type-options',
    'frame-options',
    'xss-protection',
    'mock-ignored',
  ].flatMap((name) => [
    [`x-${name}`, undefined] as const,
    [`X-${name.toUpperCase()}`, undefined] as const,
    [`x-a-x-${name}`, '7'] as const,
  ]),
] as const)('a field of the client’s own called %s is %s', (name, value) => {
  expect(ownField(name, '7')).toBe(value);
});

test('a field of the client’s own has a value that fits into a field', () => {
  expect(() => ownField('x-cost', 'a\nb')).toThrow(
    expect.objectContaining({ message: 'fieldValue', parameter: 'x-cost' }),
  );
});
