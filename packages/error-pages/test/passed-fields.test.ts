import { describe, expect, test } from 'vitest';
import { responseFields } from '#generated/facts.ts';
import { passedFields, staysBehind } from '../src/fields/passed.ts';
import { configuration } from '../src/index.ts';

describe('the fields of an application that stay', () => {
  const fields = passedFields();

  test.each([
    'Access-Control-Allow-Origin',
    'Allow',
    'Cache-Control',
    'Link',
    'RateLimit',
    'Retry-After',
    'Set-Cookie',
    'Upgrade',
    'WWW-Authenticate',
    'X-Request-Id',
  ])('%s', (name) => expect(fields).toContain(name));

  test('each that the facts ask a response for, but what belongs to one connection', () => {
    const left = responseFields.filter((name) => !fields.includes(name));
    expect(left.filter((name) => !staysBehind.includes(name.toLowerCase()))).toEqual([]);
  });

  test('each once, in one order, whatever a site adds', () => {
    const more = passedFields(['retry-after', 'X-Shop-Order', 'X-SHOP-ORDER']);
    const keys = more.map((name) => name.toLowerCase());
    expect(keys).toEqual([...new Set(keys)].toSorted());
    expect(more.filter((name) => !fields.includes(name))).toEqual(['X-Shop-Order']);
    expect(more).toContain('Retry-After');
  });

  test.each(['nginx', 'apache'] as const)('%s is told all of them', (server) => {
    const lines = configuration(server, { pass: ['X-Shop-Order'] })
      .map(({ text }) => text)
      .join('\n');
    const added = new Set(
      [...lines.matchAll(/add(?:_header)? ([A-Za-z-]+) /g)].map(([, name]) => name),
    );
    expect(passedFields(['X-Shop-Order']).filter((name) => !added.has(name))).toEqual([]);
  });
});
