import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { polystatus } from './polystatus.ts';

/* Expected outputs are plain text in fixtures/<tag>; `vitest -u` writes them, eyes check them. */

const CASES: Readonly<Record<string, readonly string[]>> = {
  help: ['--help'],
  registered: ['404'],
  'with-header': ['426'],
  'temporary-registration': ['104'],
  'same-number': ['503'],
  'several-owners': ['499'],
  'owner-code': ['nginx/499'],
  'outside-classes': ['783'],
  'two-codes': ['410', '418'],
  class: ['4xx'],
  'list-owner': ['list', 'nginx'],
  search: ['search', 'timeout', 'nginx'],
  plain: ['4xx', '--plain'],
  short: ['4xx', '--short'],
  'short-owner': ['499', '--short'],
  'help-explain': ['help', 'explain'],
  compare: ['compare', '410', '404'],
  'compare-others': ['compare', '404', '503'],
  choose: ['choose'],
  'choose-pass-on': ['choose', '--answer', 'behind'],
  'choose-end': ['choose', '--answer', 'never', '--answer', 'gone=unsure'],
  problem: ['problem', '410', '--detail', 'x', '--instance', '/orders/17'],
  random: ['random', '5xx', '--seed', 'monday'],
  man: ['man'],
};

/** What `explain` makes of an input in test/fixtures/responses. */
const RESPONSES = [
  'hops.txt',
  'fastly.txt',
  'access-log.txt',
  'unknown.txt',
  'several.txt',
  'no-answer.txt',
  'retries.txt',
  'recording.har',
] as const;

describe.each(['en', 'tr', 'fr'])('%s', (tag) => {
  it.each(Object.entries(CASES))('%s', async (name, argv) => {
    const { status, stdout, stderr } = polystatus([...argv, '-L', tag], {});
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`fixtures/${tag}/${name}.txt`);
  });

  it.each(RESPONSES)('explain %s', async (name) => {
    const input = readFileSync(new URL(`fixtures/responses/${name}`, import.meta.url), 'utf8');
    const { status, stdout, stderr } = polystatus(['-', '-L', tag], {}, input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`fixtures/${tag}/explain-${name}`);
  });

  it('unknown', async () => {
    const { status, stdout, stderr } = polystatus(['483', '-L', tag], {});
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    await expect(stderr).toMatchFileSnapshot(`fixtures/${tag}/unknown.stderr.txt`);
  });

  it('narrow', async () => {
    const { stdout } = polystatus(['404', '-L', tag], { COLUMNS: '40' });
    await expect(stdout).toMatchFileSnapshot(`fixtures/${tag}/narrow.txt`);
  });

  it('narrow comparison', async () => {
    const argv = ['compare', '404', '410', '-L', tag];
    const { stdout } = polystatus(argv, { COLUMNS: '50' });
    await expect(stdout).toMatchFileSnapshot(`fixtures/${tag}/compare-narrow.txt`);
  });

  it('sets a page when built as it would at run time', () => {
    // “iana/404” is no key of the pages set ahead, so it takes the other way.
    const [ahead, now] = ['404', 'iana/404'].map((id) =>
      polystatus([id, '-L', tag, '--color', 'always'], {}),
    );
    expect(now?.stdout).toContain('404');
    expect(now?.stdout).toBe(ahead?.stdout);
  });
});
