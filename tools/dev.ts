import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from './dev/compile.ts';
import { oneAtATime } from './dev/one-at-a-time.ts';
import { startSite } from './dev/site.ts';
import { watchFolders } from './dev/watch-folders.ts';
import { root as repository, runSteps, turbo } from './run.ts';
import { scriptArguments } from './script-arguments.ts';

/* pnpm dev: the site with live reload; content is compiled again after every saved file. */
const USAGE = `pnpm dev [--port N] [--root DIR]

Serves the site and keeps it up to date: pages follow the sources of the site and every saved file
of content/ and locales/. What cannot be compiled stands in the terminal and in the pages until it
is corrected. A language is there from its locale.yaml on, whatever its tier; two made by machine,
en-XA and ar-XB, are there too. Ctrl+C ends it.

  --port N    where to listen on localhost (default: PORT, or 4321)
  --root DIR  directory that holds content/ and locales/ (default: this repository)
`;

const { values, words, refuse } = scriptArguments(USAGE, {
  port: { type: 'string' },
  root: { type: 'string' },
});
if (words.length > 0) refuse(`“${words.join(' ')}” means nothing here.`);
const asked = values.port ?? process.env['PORT'];
const port = asked === undefined ? undefined : Number(asked);
if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
  refuse('The port must be a whole number from 1 to 65535.');
const root =
  values.root === undefined ? repository : resolve(process.env['INIT_CWD'] ?? '.', values.root);
const folders = ['content', 'locales'].map((name) => join(root, name));
for (const folder of folders) if (!existsSync(folder)) refuse(`There is no ${folder}.`);

// Not the folder that builds read: what they find must not depend on whether this runs.
const compiled = join(root, 'node_modules/.cache/polystatus/dev');
const ending = new AbortController();
let site: ChildProcess | undefined;

const update = oneAtATime(async () => {
  if (site === undefined) {
    const prepare = turbo('Prepare', 'build', '--filter=@polystatus/web^...');
    if ((await runSteps([prepare])) !== 0) return wait();
  }
  const began = performance.now();
  const fault = await compile({ root, out: compiled }, ending.signal);
  if (ending.signal.aborted) return;
  if (fault === undefined)
    process.stdout.write(`Compiled in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
  if (site) site.send(fault === undefined ? {} : { fault });
  else if (fault === undefined) site = start();
  else wait();
});

function wait(): void {
  process.stdout.write('The site starts when this is corrected.\n');
}

function start(): ChildProcess {
  const child = startSite(compiled, port);
  child.once('close', (code) => {
    // Asked to end, it has done well whatever it says.
    const wished = ending.signal.aborted;
    ending.abort();
    process.exit(wished ? 0 : (code ?? 1));
  });
  return child;
}

watchFolders(folders, () => void update());
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    ending.abort();
    if (site) site.kill('SIGTERM');
    else process.exit();
  });
}
await update();
