import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { placeOnce } from './place-once.ts';

export interface Program {
  readonly executablePath: string;
  /** What the program needs beside our own environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** The package has a browser for one kind of machine. */
export const hasNpmBrowser = process.platform === 'linux' && process.arch === 'x64';

const unpack = fileURLToPath(new URL('unpack.ts', import.meta.url));

/**
 * The Chromium that an npm package brings, unpacked once.
 *
 * @param cache the folder it is unpacked below
 * @throws where the package has no browser for this machine
 */
export async function npmBrowser(cache: string): Promise<Program> {
  if (!hasNpmBrowser)
    throw new Error(
      'No Chromium was found, and the one of npm runs on Linux x64 only. Install one, or name one in CHROME_PATH.',
    );
  const folder = join(cache, `chromium-${version()}`);
  await placeOnce(folder, async (draft) => {
    // The package knows but one place to unpack to, the temporary folder. A process of its own,
    // because a file that this one has just written could still be open in a child it is starting,
    // and then cannot be run.
    await promisify(execFile)(process.execPath, [unpack], {
      env: { ...process.env, TMPDIR: draft },
    });
  });
  return {
    executablePath: join(folder, 'chromium'),
    // Libraries that a base system does not have; the package brings them too.
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
}

function version(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version: text } = JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8')) as {
    version: string;
  };
  return text;
}
