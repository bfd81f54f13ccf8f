import { describe, expect, it, test } from 'vitest';
import { displayWidth, pad, wrap } from '../src/wrap.ts';
import { paint, strong } from '../src/mark.ts';
import { wantsColor } from '../src/terminal.ts';
import { polystatus } from './polystatus.ts';

describe('colour by mode, environment and output', () => {
  test.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '3', NO_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { FORCE_COLOR: '' }, false, false],
    ['auto', { CLICOLOR_FORCE: '1' }, false, true],
    ['auto', { CLICOLOR_FORCE: '0' }, false, false],
    ['auto', { CLICOLOR_FORCE: '1', NO_COLOR: '1' }, true, false],
    ['auto', { CLICOLOR: '0' }, true, false],
    ['auto', { CLICOLOR: '1' }, false, false],
  ] as const)('%s %j, terminal %s → %s', (mode, env, terminal, colored) => {
    expect(wantsColor(mode, env, () => terminal)).toBe(colored);
  });
});

it('leaves no escape in what is piped, and nothing but colours in what is not', () => {
  for (const query of ['404', '4xx', 'nginx/499', 'timeout nginx', '--help']) {
    const piped = polystatus([query]).stdout;
    const colored = polystatus([query, '--color=always']).stdout;
    expect(piped).not.toMatch(/[\0-\u0009\u000B-\u001F]/);
    expect(colored.replaceAll(/\u001B\[[\d;]+m/g, '')).toBe(piped);
    expect(colored).not.toBe(piped);
  }
});

it('leaves colours out on demand', () => {
  const env = { FORCE_COLOR: '1' };
  expect(polystatus(['404', '--no-color'], env).stdout).toBe(polystatus(['404']).stdout);
});

it('never colours what is for programs', () => {
  for (const format of ['--json', '--plain', '--short'])
    expect(polystatus(['404', format, '--color=always']).stdout).not.toContain('\u001B');
});

it('wraps at plain spaces by what is seen', () => {
  expect(wrap(`${strong('aaa')} bbb ccc`, 7, '• ')).toBe(`• ${strong('aaa')}\n  bbb\n  ccc`);
  expect(wrap('« a » b', 5)).toBe('« a »\nb');
  expect(displayWidth('e\u0301😀\u0001a')).toBe(3);
  expect(pad(strong('a'), 3)).toBe(`${strong('a')}  `);
  expect(paint(strong('a'), false)).toBe('a');
});
