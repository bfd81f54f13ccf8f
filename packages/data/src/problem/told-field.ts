/*
 * Fields about the failure itself, about what a reader may do next, and about the exchange as a
 * whole. Left out is what frames a message or belongs to one connection (RFC 9110, Sections 6.5,
 * 7.6.1 and 7.8): an error may carry the fields of another answer, and those would break this one.
 */
const TOLD = [
  'accept(?:-encoding|-patch|-post|-query|-ranges)?',
  'access-control-.+',
  'allow',
  'authentication-(?:control|info)',
  'cache-control',
  'clear-site-data',
  'deprecation',
  'dpop-nonce',
  'expires',
  'link',
  'location',
  'pragma',
  'preference-applied',
  'proxy-(?:authenticate|status)',
  'ratelimit(?:-.+)?',
  'request-id',
  'retry-after',
  'server-timing',
  'set-cookie',
  'sunset',
  'trace(?:parent|response|state)',
  'vary',
  'www-authenticate',
  'x-.+',
].join('|');

const NAME = new RegExp(`^(?:${TOLD})$`, 'i');

/**
 * Whether a field that an error carries is sent with its answer: it is one of those above, and fits
 * into a header section (RFC 9110, Section 5.5), for answering must not fail on an error that
 * quotes what a client sent.
 */
export function isTold([name, value]: readonly [string, string]): boolean {
  return (
    NAME.test(name) && /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
  );
}
