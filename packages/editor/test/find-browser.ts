import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** A Chromium to test with: CHROME_PATH, an installed one, or the one an npm package brings. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = [
    process.env['CHROME_PATH'] ?? '',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ].find((path) => path !== '' && existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args };
  // Not its own flags: a single process ends with the first closed context, and without web
  // security the tests of our policy would prove nothing.
  return { executablePath: await chromium.executablePath(), args };
}
