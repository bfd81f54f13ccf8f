import { describe, expect, it } from 'vitest';
import { openCompiled } from '@polystatus/core/world/built';
import { polystatus } from './polystatus.ts';

describe('found: 0, the answer on stdout, nothing on stderr', () => {
  it.each([
    [['404']],
    [['404', '410']],
    [['4xx']],
    [['4**']],
    [['4××']],
    [['499']],
    [['nginx/499']],
    [['NGINX/499']],
    [['not found']],
    [['not', 'found']],
    [['bulunamadı']],
    [['BULUNAMADI']],
    [['introuvable']],
    [['nto', 'fuond']],
    [['list']],
    [['list', '5xx']],
    [['list', 'nginx']],
    [['list', 'Cloudflare']],
    [['search', '404']],
    [['--', 'pages']],
    [['--', 'serve']],
    [['compare', '401', '403']],
    [['compare', 'not found', 'nginx/499', '500']],
    [['choose', '--no-input']],
    [['choose', '--answer', 'start=later', '--json']],
    [['problem', 'bulunamadı']],
    [['random']],
    [['random', '5xx']],
    [['random', 'nginx', '--seed', 'x']],
    [['help', 'serve']],
    [['serve', '--help']],
    [['man']],
    [['completion', 'bash']],
    [['help']],
    [['--help']],
    [['--version']],
    [[]],
  ])('%j', (argv) => {
    const { status, stdout, stderr } = polystatus(argv);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});

describe('unknown: 1, an explanation on stderr, nothing on stdout', () => {
  it.each([
    [['477']],
    [['4040']],
    [['6xx', '8xx']],
    [['nginx/404']],
    [['qqqqqq']],
    [['search', 'qqqqqq']],
    [['list', 'qqqqqq']],
    [['random', 'qqqqqq']],
    [['problem', '477']],
    [['compare', '404', '477']],
  ])('%j', (argv) => {
    const { status, stdout, stderr } = polystatus(argv);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).not.toBe('');
  });

  it('suggests what may have been meant', () => {
    expect(polystatus(['483']).stderr).toContain('Did you mean:\n  polystatus 403');
  });

  it.each(['477', '4041', '999999'])('shows what it found beside %s, which it did not', (other) => {
    const { status, stdout, stderr } = polystatus(['404', other, '--short']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '404 Not Found\n' });
    expect(stderr).toContain(other);
  });
});

describe('wrong usage: 2', () => {
  it.each([
    [['--nonsense'], '--nonsense'],
    [['-x', '404'], '-x'],
    [['404', '--lang'], '--lang'],
    [['404', '--lang='], '--lang'],
    [['404', '--color', 'sometimes'], 'sometimes'],
    [['404', '--json=yes'], '--json'],
    [['404', '--json', '--plain'], '--plain'],
    [['search'], 'missing'],
    [['list', '4xx', '5xx'], 'list'],
    [[''], 'missing'],
    [['404', ' '], 'missing'],
    [['404', '--port', '80'], '--port'],
    [['list', '--seed', 'x'], '--seed'],
    [['compare', '404'], 'compare'],
    [['compare', '404', '404'], 'compare'],
    [['compare', '400', '401', '402', '403', '404'], '4'],
    [['compare', '404', '499'], 'nginx/499'],
    [['choose', 'x'], 'choose'],
    [['choose', '--answer', 'start=x'], 'start=later'],
    [['choose', '--answer', 'later', '--answer', 'x=y'], 'x=y'],
    [['choose', '--short'], 'start=later'],
    [['problem', '404', '410'], 'problem'],
    [['problem', '499'], 'nginx/499'],
    [['problem', '404', '--type', 'a b'], 'a b'],
    [['random', '4xx', '5xx'], 'random'],
    [['completion'], 'zsh'],
    [['completion', 'tcsh'], 'tcsh'],
    [['man', 'x'], 'man'],
    [['help', 'x'], 'x'],
  ])('%j', (argv, named) => {
    const { status, stdout, stderr } = polystatus(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(named);
  });
});

/** A language of the packages in which the command line says nothing. */
const ONLY_FOR_APPS = openCompiled().locales.find(({ reach }) => reach === 'apps')?.tag ?? '';

it('language not available: 3, said in the reader’s language', () => {
  const spoken = openCompiled().localesOf('site');
  for (const tag of ['qaa', ONLY_FOR_APPS])
    expect(polystatus(['404', '--lang', tag], { LANG: 'tr_TR.UTF-8' })).toEqual({
      status: 3,
      stdout: '',
      stderr: `“${tag}” dili yok. Var olanlar: ${spoken.map((one) => one.tag).join(', ')}.\n`,
    });
});

it('commands win over free text unless -- precedes them', () => {
  expect(polystatus(['search', 'too', 'many', 'requests', '--short']).stdout).toMatch(
    /^429 Too Many Requests\n/,
  );
  expect(polystatus(['--', 'help']).stdout).not.toContain('polystatus [options]');
});
