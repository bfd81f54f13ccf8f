import { choice, refuse, text, whole, type Parameter } from '../parameters.ts';
import { MAX_CODES_LENGTH, readWeights, type Weighted } from './codes.ts';
import { CHOSEN_FIELDS } from './field-values.ts';

/** Longest pause of each kind, in milliseconds. */
const MAX_PAUSE = 30_000;

const weights: Parameter<readonly Weighted[]> = {
  schema: { type: 'string', maxLength: MAX_CODES_LENGTH, examples: ['200:8,503:2', '200,500-504'] },
  read: readWeights,
};

const VALUE = /^[\t\x20-\x7e]{1,1000}$/;

/** A field value as a request may choose it: no line ends, nothing but visible ASCII and blanks. */
function fieldValue(pattern = VALUE): Parameter<string> {
  return {
    schema: { type: 'string', minLength: 1, maxLength: 1000 },
    read: (value, name) =>
      VALUE.test(value) && pattern.test(value) && value.trim() === value
        ? value
        : refuse('fieldValue', name),
  };
}

/** Seconds or an HTTP date (RFC 9110, Section 10.2.3). */
const RETRY_AFTER = /^(?:\d{1,9}|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)$/;

const PATTERNS: Readonly<Record<string, RegExp>> = {
  'retry-after': RETRY_AFTER,
  etag: /^(?:W\/)?"[\x21\x23-\x7e]*"$/,
  allow: /^[\w!#$%&'*+.^`|~-]+(?:, ?[\w!#$%&'*+.^`|~-]+)*$/,
};

/** What a request to /status may say in its query. */
export const MOCK_PARAMETERS = {
  lang: text(35),
  delay: whole(0, MAX_PAUSE),
  'body-delay': whole(0, MAX_PAUSE),
  dribble: whole(2, 1000),
  over: whole(0, MAX_PAUSE),
  abort: choice('before', 'between', 'inside'),
  codes: weights,
  seed: text(100),
  key: text(100),
  end: choice('repeat', 'stay'),
  to: text(2000),
  hops: whole(1, 50),
  body: text(4000, 0),
  // What a browser would run does not belong here: the body comes from whoever wrote the address.
  'body-type': choice('text/plain', 'application/json', 'application/problem+json'),
  // oxlint-disable-next-line unicorn/no-thenable -- the name of a parameter, never awaited
  then: whole(200, 999),
};

/** Parameters that are header fields, in lower case: `retry-after=120`. */
export const FIELD_PARAMETERS: Readonly<Record<string, Parameter<string>>> = Object.fromEntries(
  CHOSEN_FIELDS.map((name) => [name, fieldValue(PATTERNS[name])]),
);

/** Fields of a client’s own, by names that no standard gives a meaning to. */
const OWN_FIELD = /^x-[a-z\d-]{1,60}$/i;
/** Some servers obey these, or browsers do. */
const OBEYED =
  /^x-(?:accel|sendfile|lighttpd|litespeed|reproxy|content-type-options|frame-options|xss|mock)/i;

/**
 * Reads a field of the client’s own: `x-request-cost=7`.
 *
 * @returns `undefined` where the name is none that may be chosen
 * @throws {Refusal} for a value that is none
 */
export function ownField(name: string, text: string): string | undefined {
  return OWN_FIELD.test(name) && !OBEYED.test(name) ? fieldValue().read(text, name) : undefined;
}
