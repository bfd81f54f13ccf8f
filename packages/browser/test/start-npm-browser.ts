import { execFileSync } from 'node:child_process';
import { npmBrowser } from '../src/npm-browser.ts';

/* What a suite does first: finds the browser below the folder named, and starts it. */
const { executablePath, env } = await npmBrowser(process.argv[2] ?? '');
process.stdout.write(
  execFileSync(executablePath, ['--version'], { env: { ...process.env, ...env } }),
);
