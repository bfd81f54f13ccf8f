import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontsFile } from './fonts.ts';
import { hasNpmBrowser, npmBrowser, type Program } from './npm-browser.ts';

/** What starts a browser: as playwright-core’s `launch` takes it. */
export interface BrowserCommand {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

const ours = fileURLToPath(
  new URL('../../../node_modules/.cache/polystatus/browser/', import.meta.url),
);
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
// Not those of the npm package: a single process ends with the first closed context, and without
// web security the tests of our policy would prove nothing.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // One of the two browsers would round the letters of other scripts to whole pixels.
  '--font-render-hinting=none',
];

/**
 * A Chromium to test with: the one CHROME_PATH names, or the one an npm package brings, which has no
 * windows to draw and takes half the time of an installed one; that is for other kinds of machines.
 * Each sees the fonts of the repository alone.
 *
 * @throws where CHROME_PATH names no program, and where nothing is installed and the npm package has
 *   nothing for this machine
 * @example await chromium.launch(await findBrowser())
 */
export async function findBrowser(): Promise<BrowserCommand> {
  const isNamed = (process.env['CHROME_PATH'] ?? '') !== '';
  const installed = isNamed || !hasNpmBrowser ? installedBrowser(process.env) : undefined;
  return commandFor(installed ?? (await npmBrowser(ours)), ours);
}

/**
 * The command for a program, with our flags and fonts.
 *
 * @param cache a folder of our own, for what the fonts need
 */
export function commandFor({ executablePath, env }: Program, cache: string): BrowserCommand {
  return {
    executablePath,
    args,
    env: { ...process.env, ...env, FONTCONFIG_FILE: fontsFile(cache) },
  };
}

/** The browser a variable names, or the first that stands in PATH or where its installer puts it. */
export function installedBrowser(environment: NodeJS.ProcessEnv): Program | undefined {
  const { CHROME_PATH: named = '', PATH: path = '' } = environment;
  if (named !== '' && !isProgram(named))
    throw new Error(`CHROME_PATH is ${named}, which is no program. Name a Chromium, or unset it.`);
  const places = path
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .concat(applications);
  const executablePath = named === '' ? places.find(isProgram) : named;
  return executablePath === undefined ? undefined : { executablePath, env: {} };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
