import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { root, runSteps, script, turbo } from './run.ts';

/*
 * pnpm dev: the site with live reload; content is compiled again after every saved file.
 * Two languages made by machine, en-XA and ar-XB, are there too; the next build takes them away.
 */
const compileAll = script(
  'Compile the content',
  '../packages/core/src/compile-content.ts',
  '--pseudo',
);
const ready = await runSteps([turbo('Prepare', '@polystatus/core#generate'), compileAll]);
if (ready !== 0) process.exit(ready);

let timer: NodeJS.Timeout | undefined;
for (const folder of ['content', 'locales']) {
  watch(`${root}${folder}`, { recursive: true }, () => {
    clearTimeout(timer);
    // Editors save in several steps; one pause makes one compilation.
    timer = setTimeout(() => {
      spawn(compileAll.command, compileAll.args, {
        stdio: ['ignore', 'inherit', 'inherit'],
      });
    }, 20);
  });
}
spawn('pnpm', ['--filter', '@polystatus/web', 'dev'], { cwd: root, stdio: 'inherit' }).once(
  'close',
  (code) => process.exit(code ?? 1),
);
