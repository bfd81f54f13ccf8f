import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { polystatus } from './polystatus.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

describe('the sources run as they are', () => {
  it.each([
    [['404', '--lang', 'tr']],
    [['search', 'timeout', '--lang', 'fr']],
    [['problem', '404']],
    [['help']],
    [['404', '--nope']],
  ])('%j', (argv) => {
    const world = ['--import', '@polystatus/core/world/node'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...world, main, ...argv], {
      encoding: 'utf8',
      env: { LANG: 'en_US.UTF-8' },
      input: '',
    });
    expect({ status, stdout, stderr }).toEqual(polystatus(argv));
  });
});

describe('a page that was made beforehand is what is set now', () => {
  it.each([
    [['404'], ['iana/404']],
    [
      ['404', '410'],
      ['iana/404', '410'],
    ],
    [
      ['404', '--color', 'always'],
      ['iana/404', '--color', 'always'],
    ],
    [['499'], ['499', 'nginx/499']],
  ])('%j and %j', (argv, other) => {
    expect(polystatus(other).stdout.startsWith(polystatus(argv).stdout.trimEnd())).toBe(true);
  });
});
