import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { root, runSteps, turbo } from './run.ts';

/* pnpm dev: the site with live reload; content is compiled again after every saved file. */
const ready = await runSteps([turbo('Compile the content', 'compile')]);
if (ready !== 0) process.exit(ready);

let timer: NodeJS.Timeout | undefined;
for (const folder of ['content', 'locales']) {
  watch(`${root}${folder}`, { recursive: true }, () => {
    clearTimeout(timer);
    // Editors save in several steps; one pause makes one compilation.
    timer = setTimeout(() => {
      spawn(process.execPath, [`${root}packages/core/src/compile-content.ts`], {
        stdio: ['ignore', 'inherit', 'inherit'],
      });
    }, 20);
  });
}
spawn('pnpm', ['--filter', '@polystatus/web', 'dev'], { cwd: root, stdio: 'inherit' }).once(
  'close',
  (code) => process.exit(code ?? 1),
);
