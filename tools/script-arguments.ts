import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * Reads what a script of package.json was called with. Help is printed and ends the process with 0,
 * wrong usage is said and ends it with 2: nothing has begun by then.
 *
 * @param usage what `--help` prints
 * @returns the options, the words between them, and a way to refuse what only the script can judge
 */
export function scriptArguments<T extends ParseArgsOptionsConfig>(usage: string, options: T) {
  const refuse = (reason: string): never => {
    process.stderr.write(`${reason}\n\n${usage}`);
    process.exit(2);
  };
  const parse = () => parseArgs({ options: { ...options, ...HELP }, allowPositionals: true });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: words } = parsed;
  if ('help' in values && values.help === true) {
    process.stdout.write(usage);
    process.exit(0);
  }
  return { values, words, refuse };
}
