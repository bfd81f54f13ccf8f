import { describe, expect, test } from 'vitest';
import { facts } from '../content.ts';
import { sendingOf } from './response.ts';
import { servers } from './servers.ts';

describe('what is to be sent', () => {
  test.each([
    ['404', { code: 404, fields: [] }],
    ['405', { code: 405, fields: [['Allow', expect.stringContaining('GET')]] }],
    ['401', { code: 401, fields: [['WWW-Authenticate', expect.any(String)]] }],
    ['301', { code: 301, location: expect.stringMatching(/^(?:https:\/)?\//), fields: [] }],
    // Retry-After may be there; a date of an example would be of the past.
    ['503', { code: 503, fields: [] }],
    ['103', 'interim'],
    ['206', 'conditional'],
    ['304', 'conditional'],
    ['418', undefined],
    ['cloudflare/520', undefined],
    ['nginx/499', undefined],
  ])('for %s', (id, sending) => {
    expect(sendingOf(facts(id))).toEqual(sending);
  });
});

const quotes = { code: 401, fields: [['WWW-Authenticate', 'Basic realm="a\\b"']] } as const;

test.each([
  ['Apache', 'Header always set WWW-Authenticate "Basic realm=\\"a\\\\b\\""'],
  ['Caddy', 'header /x WWW-Authenticate "Basic realm=\\"a\\\\b\\""'],
  ['Express', "response.set('WWW-Authenticate', 'Basic realm=\"a\\\\b\"');"],
  ['nginx', 'add_header WWW-Authenticate "Basic realm=\\"a\\\\b\\"" always;'],
])('%s: quotes inside a field stay inside', (name, line) => {
  expect(servers.find((server) => server.name === name)?.snippet(quotes, '/x')).toContain(line);
});
