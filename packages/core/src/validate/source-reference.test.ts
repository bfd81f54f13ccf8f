import { expect, test } from 'vitest';
import { hasDerivedAddress, sourceReference } from './source-reference.ts';

test.each([
  ['RFC 9110', '15.5.5', 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5'],
  ['RFC 9110', undefined, 'https://www.rfc-editor.org/rfc/rfc9110.html'],
  ['RFC 9110', 'B.3', 'https://www.rfc-editor.org/rfc/rfc9110.html#appendix-B.3'],
  ['RFC 8650', '1', 'https://www.rfc-editor.org/rfc/rfc8650.html#section-1'],
  ['RFC 8649', '1', 'https://datatracker.ietf.org/doc/html/rfc8649#section-1'],
  ['RFC 1945', '9.4', 'https://datatracker.ietf.org/doc/html/rfc1945#section-9.4'],
  ['RFC 2295', 'A', 'https://datatracker.ietf.org/doc/html/rfc2295#appendix-A'],
  ['draft-ietf-x-05', undefined, 'https://datatracker.ietf.org/doc/html/draft-ietf-x-05'],
  ['draft-ietf-x-05', '4.2', 'https://datatracker.ietf.org/doc/html/draft-ietf-x-05#section-4.2'],
])('%s, section %s', (document, section, url) => {
  const reference = sourceReference({ document, ...(section && { section }) });
  expect(reference).toEqual({ document, ...(section && { section }), url });
});

test('an address of its own goes first', () => {
  expect(sourceReference({ document: 'nginx', url: 'https://nginx.org/' })).toEqual({
    document: 'nginx',
    url: 'https://nginx.org/',
  });
});

test.each([
  ['RFC 9110', true],
  ['draft-ietf-httpbis-resumable-upload-05', true],
  ['RFC9110', false],
  ['nginx source', false],
  ['draft of a letter', false],
])('%s has a derived address: %s', (document, expected) => {
  expect(hasDerivedAddress(document)).toBe(expected);
});
