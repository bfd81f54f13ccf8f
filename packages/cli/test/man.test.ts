import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { polystatus } from './polystatus.ts';
import { hasTool } from './tools.ts';

describe.each(['en', 'tr', 'fr'])('the manual page in %s', (tag) => {
  const page = polystatus(['man', '-L', tag]).stdout;

  it.runIf(hasTool('man'))('is shown by man without a warning', () => {
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', '-'], {
      input: page,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C.UTF-8', MANWIDTH: '80', MANROFFOPT: '' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const text = stdout.replaceAll(/.\u0008/g, '');
    for (const part of ['explain', '--exit-status', '130', 'curl -si … | polystatus'])
      expect(text).toContain(part);
  });

  // It has no date: the same sources give the same bytes.
  it.runIf(spawnSync('mandoc').error === undefined)('is clean in mandoc but for its date', () => {
    const { stdout, stderr } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], {
      input: page,
      encoding: 'utf8',
    });
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !line.includes('missing date'))).toEqual([]);
  });
});
