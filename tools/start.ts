import { assertPortFree } from './serve/port.ts';
import { runSteps, script, turbo } from './run.ts';
import { scriptArguments } from './script-arguments.ts';

/* pnpm start: check, compile, build, then serve the site, the API and the mock on loopback. */
const USAGE = `pnpm start

Checks and compiles the content, builds everything, and serves the site, the API and the mock on
http://localhost:4040. Ctrl+C ends it.

  PORT=8080 npx -y pnpm start    on another port

Exit code: 0 ended, 1 a check or a build failed or the port is taken, 2 wrong usage.
`;

const { words, refuse } = scriptArguments(USAGE, {});
if (words.length > 0) refuse(`“${words.join(' ')}” means nothing here.`);
const port = Number(process.env['PORT'] ?? 4040);
try {
  // Before the build: nobody should wait a minute to learn that the port is taken.
  await assertPortFree(port);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
const code = await runSteps([
  script('Check the content', 'content.js', 'check'),
  turbo('Compile and build', 'build'),
]);
if (code !== 0) process.exit(code);
const { serve } = await import('./serve/serve.ts');
await serve(port);
