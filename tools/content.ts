import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensureGenerated } from '@polystatus/core/generated';
import { endWithReader } from './end-with-reader.ts';

/* pnpm content <command>: what translators, editors and CI run on the content. */
endWithReader();
// Reading our TypeScript takes longer than some commands do; Node keeps the outcome.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
try {
  await ensureGenerated();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
const { contentCommands } = await import('./content/index.ts');
const [name = '', ...args] = process.argv.slice(2);
const command = await contentCommands.get(name)?.();
if (command) {
  process.exitCode = await command.run(args);
} else {
  const lines: string[] = [];
  for (const [key, load] of contentCommands) {
    lines.push(`  pnpm content ${key.padEnd(10)} ${(await load()).summary}`);
  }
  const list = lines.join('\n');
  const help = name === '' || name === '--help' || name === '-h';
  (help ? process.stdout : process.stderr).write(
    `${help ? '' : `There is no command “${name}”.\n\n`}${list}\n`,
  );
  process.exitCode = help ? 0 : 2;
}
