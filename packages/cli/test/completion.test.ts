import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { polystatus } from './polystatus.ts';
import { hasTool } from './tools.ts';

/* Completions as the real shells give them: the words before the cursor → some that must be
 * offered, with a part of the description, and some that must not. */
type Case = readonly [
  typed: string,
  offered: readonly (readonly [string, string?])[],
  absent: readonly string[],
];

const CASES: readonly Case[] = [
  ['40', [['404', 'Bulunamadı'], ['400']], ['410', 'list']],
  ['ngin', [['nginx/499', 'nginx']], ['404']],
  ['com', [['compare', 'karıştırılan'], ['completion']], ['404', 'list']],
  ['list 4', [['4xx', 'İstemci']], ['404', '5xx']],
  ['list ng', [['nginx', 'nginx']], ['nginx/499']],
  ['compare 401 40', [['403'], ['404']], ['4xx']],
  ['-L tr problem 41', [['410']], ['404']],
  ['help exp', [['explain']], ['404']],
  ['completion z', [['zsh']], ['bash']],
  ['pages --server ', [['nginx'], ['caddy'], ['apache']], ['404']],
  ['pages --th', [['--theme']], ['--port']],
  ['serve --', [['--port'], ['--host'], ['--lang']], ['--folder', '--json']],
  ['--js', [['--json']], ['--port']],
  ['--lang ', [['en'], ['fr'], ['tr']], ['404']],
  ['--color ', [['auto'], ['always'], ['never']], ['404']],
  ['choose --answer start=l', [['start=later']], ['start=never']],
];

const folder = mkdtempSync(join(tmpdir(), 'polystatus-completion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function script(shell: string): string {
  const { status, stdout, stderr } = polystatus(['completion', shell, '-L', 'tr']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const file = join(folder, shell === 'zsh' ? '_polystatus' : `polystatus.${shell}`);
  writeFileSync(file, stdout);
  return file;
}

function expectOffered(lines: readonly string[], [typed, offered, absent]: Case): void {
  // bash breaks words at “=” and wants only what follows.
  const cut = (value: string): string =>
    value.slice(typed.endsWith(' ') ? 0 : value.lastIndexOf('=') + 1);
  const words = lines.map((line) => line.trim().split(/\s/)[0] ?? '');
  for (const [value, description = ''] of offered) {
    const own = lines.filter((_, at) => words[at] === value || words[at] === cut(value));
    expect(own, `${typed} → ${value} in ${words.join(' ')}`).not.toEqual([]);
    if (words.length > 1) expect(own.join(' ')).toContain(description);
  }
  for (const value of absent) expect(words).not.toContain(value);
}

describe.runIf(hasTool('bash'))('bash', () => {
  const file = script('bash');
  it('can read it', () => {
    expect(execFileSync('bash', ['-n', file]).toString()).toBe('');
  });
  it.each(CASES)('%s', (...one) => {
    const [typed] = one;
    // As readline splits a line: at spaces, and at “=”, which becomes a word of its own.
    const words = typed
      .split(' ')
      .flatMap((word) => word.split(/(=)/).filter((part) => part !== '' || word === ''));
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '--norc',
        '-c',
        `source ${file}; COMP_WORDS=(polystatus ${quoted}); COMP_CWORD=${words.length}; _polystatus; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expectOffered(stdout.trimEnd().split('\n'), one);
  });
});

describe.runIf(hasTool('fish'))('fish', () => {
  const file = script('fish');
  it.each(CASES)('%s', (...one) => {
    const [typed] = one;
    const { stdout, stderr } = spawnSync(
      'fish',
      ['--no-config', '-c', `source ${file}; complete -C 'polystatus ${typed}'`],
      { encoding: 'utf8', env: { ...process.env, HOME: folder, LANG: 'C.UTF-8' } },
    );
    expect(stderr).toBe('');
    expectOffered(stdout.trimEnd().split('\n'), one);
  });
});

describe.runIf(hasTool('zsh'))('zsh', () => {
  const file = script('zsh');
  it('can read it', () => {
    expect(execFileSync('zsh', ['-n', file]).toString()).toBe('');
  });
  it.each(CASES)('%s', (...one) => {
    expectOffered(zshOffers(file, one[0]), one);
  });
});

/** Types into an interactive zsh on a terminal of its own, and reads what it would offer. */
function zshOffers(file: string, typed: string): string[] {
  const driver = fileURLToPath(new URL('shells/offers.zsh', import.meta.url));
  const { stdout, stderr } = spawnSync('zsh', ['-f', driver, file, typed], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, HOME: folder, LANG: 'C.UTF-8', TERM: 'dumb' },
  });
  expect(stderr).toBe('');
  return stdout.trim().split(/\r?\n/);
}

describe('PowerShell', () => {
  const text = polystatus(['completion', 'powershell', '-L', 'tr']).stdout;
  it('has every value with its text, as it could run it', () => {
    for (const part of ["'404', 'Bulunamadı'", "'--json'", "'nginx/499'"])
      expect(text).toContain(part);
    // Quotes of any shape are written twice, and nothing else can end a text.
    for (const [literal] of text.matchAll(/'(?:[^'\n]|'')*'/g))
      expect(literal.slice(1, -1).replaceAll(/''|’’|‘‘/g, '')).not.toMatch(/['‘’]/);
    const count = (sign: string): number =>
      text.replaceAll(/'(?:[^'\n]|'')*'/g, '').split(sign).length;
    expect([count('{'), count('(')]).toEqual([count('}'), count(')')]);
  });
  if (!hasTool('pwsh')) console.warn('NOT TESTED: PowerShell itself (pwsh) is not installed here.');
  it.runIf(hasTool('pwsh'))('runs it', () => {
    const file = script('powershell');
    const { stderr, status } = spawnSync('pwsh', ['-NoProfile', '-File', file], {
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});
