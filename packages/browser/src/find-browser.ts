import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A Chromium to test with: CHROME_PATH, an installed one, or the one an npm package brings. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const installed = [
    process.env['CHROME_PATH'] ?? '',
    ...(process.env['PATH'] ?? '')
      .split(delimiter)
      .flatMap((folder) => names.map((name) => join(folder, name))),
    ...applications,
  ].find((path) => path !== '' && existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args };
  // Not its own flags: a single process ends with the first closed context, and without web
  // security the tests of our policy would prove nothing.
  return { executablePath: await chromium.executablePath(), args };
}
