import { ensureGenerated } from './generated.ts';

/* pnpm content <command>: what translators, editors and CI run on the content. */
ensureGenerated();
const { contentCommands } = await import('./content/index.ts');
const [name = '', ...args] = process.argv.slice(2);
const command = contentCommands.get(name);
if (command) {
  process.exitCode = await command.run(args);
} else {
  const list = [...contentCommands]
    .map(([key, { summary }]) => `  pnpm content ${key.padEnd(8)} ${summary}`)
    .join('\n');
  const help = name === '' || name === '--help' || name === '-h';
  (help ? process.stdout : process.stderr).write(
    `${help ? '' : `There is no command “${name}”.\n\n`}${list}\n`,
  );
  process.exitCode = help ? 0 : 2;
}
