import { readdirSync } from 'node:fs';

/* pnpm bench [name …] [--json]: measures ours and the peers in the same run. */
const folder = new URL('bench/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => /^[a-z-]+\.ts$/.test(name))
  .map((name) => name.slice(0, -3));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}. There are: ${names.join(', ')}.\n`,
  );
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : names) {
  const { run } = (await import(new URL(`${name}.ts`, folder).href)) as {
    run: () => Promise<void> | void;
  };
  await run();
}
