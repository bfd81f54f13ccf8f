import { describe, expect, it, test } from 'vitest';
import { openCompiled } from '@polystatus/core/world/built';
import { wideLines } from './narrow-enough.ts';
import { polystatus } from './polystatus.ts';

interface Entry {
  readonly id: string;
  readonly code: number;
  readonly owner: string;
  readonly precedence?: { readonly place: number };
  readonly [key: string]: unknown;
}

function entries(...argv: string[]): Entry[] {
  return JSON.parse(polystatus([...argv, '--json']).stdout) as Entry[];
}

describe('constants', () => {
  it.each([
    ['413', { python: { since: '3.13', older: 'HTTPStatus.REQUEST_ENTITY_TOO_LARGE' } }],
    ['102', { spring: { deprecated: '7.0' } }],
    ['404', undefined],
  ])('of %s are names, with their versions beside them', (code, versions) => {
    const [entry] = entries(code);
    expect(Object.values(entry?.['constants'] ?? {}).map((name) => typeof name)).not.toContain(
      'object',
    );
    if (versions) expect(entry).toMatchObject({ constantVersions: versions });
    else expect(entry).not.toHaveProperty('constantVersions');
  });
});

test('an example has the line that sends its request', () => {
  expect(entries('404')[0]).toMatchObject({
    examples: [{ curl: 'curl -i https://kitchen.example/recipes/lentil-soup' }],
  });
});

describe.each(['en', 'tr', 'fr'])('%s', (tag) => {
  const all = entries('list', '-L', tag);

  it('has the fields of every code', () => {
    expect(all.map(({ id }) => id)).toEqual(openCompiled().ids);
    for (const entry of all) {
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^(?:[a-z-]+\/)?\d{3}$/),
        code: Number(entry.id.slice(-3)),
        owner: entry.id.includes('/') ? entry.id.slice(0, -4) : 'iana',
        phrase: expect.any(String),
        title: expect.any(String),
        summary: expect.any(String),
        lang: tag,
        description: expect.any(String),
        causes: expect.any(Array),
        definedIn: expect.any(Array),
      });
      expect([null, 'informational', 'successful', 'redirection', 'client-error', 'server-error']) //
        .toContain(entry['class']);
    }
  });

  it('lists every code once, by number, the registry first', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const places = all.map(
      ({ id, code, precedence }) =>
        code * 100 + (id.includes('/') ? 1 + (precedence?.place ?? 0) : 0),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('shows every code within 80 columns, addresses and commands apart', () => {
    const { stdout } = polystatus([...all.map(({ id }) => id), '-L', tag]);
    expect(wideLines(stdout)).toEqual([]);
    for (const left of ['{{', '`', 'undefined', '[object', '**'])
      expect(stdout).not.toContain(left);
  });
});

it('gives all owners of a number, the registry first, then as the facts rank them', () => {
  expect(entries('499').map(({ owner }) => owner)).toEqual(['nginx', 'google', 'esri']);
  expect(entries('503').map(({ id }) => id)[0]).toBe('503');
});

it('keeps the order asked for and repeats nothing', () => {
  expect(entries('410', '404', '410').map(({ id }) => id)).toEqual(['410', '404']);
});

it('gives search results best first', () => {
  expect(entries('search', 'too many requests')[0]?.id).toBe('429');
  expect(entries('error 405 method not allowed')[0]?.id).toBe('405');
});

it('gives an empty array for the unknown', () => {
  for (const argv of [['477'], ['qqqqqq'], ['search', 'qqqqqq'], ['list', 'qqqqqq']]) {
    const { status, stdout, stderr } = polystatus([...argv, '--json']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '[]\n' });
    expect(stderr).not.toBe('');
  }
});

it('agrees with --plain and --short', () => {
  const [entry] = entries('404');
  expect(polystatus(['404', '--plain']).stdout).toBe(
    `404\t404\t${String(entry?.['title'])}\t${String(entry?.['summary'])}\n`,
  );
  expect(polystatus(['nginx/499', '--plain']).stdout).toMatch(/^499\tnginx\/499\t/);
  expect(polystatus(['aws-elb/000', '--short']).stdout).toMatch(/^000 /);
});
