import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { installedBrowser } from '../src/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-find-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string, mode: number) => {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
};
const program = place('google-chrome', 0o755);
const named = place('own-chromium', 0o755);
const noProgram = place('chromium', 0o644);

describe('an installed browser', () => {
  test.each([
    ['the first program in PATH', { PATH: `/nowhere${delimiter}${folder}` }, program],
    ['the one CHROME_PATH names', { PATH: folder, CHROME_PATH: named }, named],
    ['CHROME_PATH empty counts as unset', { PATH: folder, CHROME_PATH: '' }, program],
  ])('%s', (_name, environment, path) => {
    expect(installedBrowser(environment)?.executablePath).toBe(path);
  });

  test.each([join(folder, 'nothing'), noProgram, folder])('CHROME_PATH %s is refused', (path) => {
    expect(() => installedBrowser({ PATH: folder, CHROME_PATH: path })).toThrow(
      `CHROME_PATH is ${path}, which is no program.`,
    );
  });
});
