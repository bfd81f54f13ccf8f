import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { pagerFor, ranWith } from '../src/pager.ts';

describe('a text of five lines', () => {
  test.each([
    [{}, 24, undefined],
    [{}, 5, undefined],
    [{}, 4, 'less'],
    // What the terminal cannot tell, nobody pages.
    [{}, 0, undefined],
    [{ PAGER: 'more -s' }, 4, 'more -s'],
    [{ PAGER: '' }, 4, undefined],
    [{ PAGER: 'cat' }, 4, undefined],
    [{ TERM: 'dumb' }, 4, undefined],
  ])('%j, %i rows → %s', (env, rows, pager) => {
    expect(pagerFor('a\nb\nc\nd\n', rows, env)).toBe(pager);
  });
});

it('gives the pager all of it, and how less should show it', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pager-')), 'shown');
  const write = 'process.stdin.pipe(fs.createWriteStream(process.env.SHOWN + process.env.LESS))';
  const pager = `"${process.execPath}" -e "${write}"`;
  const env = { PATH: process.env['PATH'], SHOWN: file };
  expect(ranWith(pager, 'ı\n'.repeat(9000), env)).toBe(true);
  expect(readFileSync(`${file}FRX`, 'utf8')).toBe('ı\n'.repeat(9000));
  expect(ranWith(pager, 'x', { ...env, LESS: 'S' })).toBe(true);
  expect(readFileSync(`${file}S`, 'utf8')).toBe('x');
});

it('is told of a pager that is not there', () => {
  expect(ranWith('no-such-pager-here', 'x', { PATH: process.env['PATH'] })).toBe(false);
});
