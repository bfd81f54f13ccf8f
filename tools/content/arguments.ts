import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Says what is wrong with how a command was called. */
export class UsageError extends Error {}

const COMMON = {
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Reads a command's arguments and runs it; wrong usage is said, not thrown.
 *
 * @param run gets the options, the words between them and the root
 * @returns the exit code
 */
export function withArguments<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  usage: string,
  options: T,
  run: (given: {
    readonly values: ReturnType<typeof parse<T>>['values'];
    readonly words: readonly string[];
    readonly root: string;
  }) => number,
): number {
  try {
    const { values, positionals } = parse(args, options);
    const { help, root } = values as { help?: boolean; root?: string };
    if (help) {
      process.stdout.write(usage);
      return 0;
    }
    return run({ values, words: positionals, root: rootOf(root) });
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}

/** For commands that take options only. */
export function refuseWords([word]: readonly string[]): void {
  if (word !== undefined) throw new UsageError(`“${word}” means nothing here.`);
}

function parse<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  return parseArgs({
    args: [...args],
    options: { ...COMMON, ...options },
    allowPositionals: true,
  });
}

/** pnpm changes the directory to the repository; a relative path is meant from where the user stands. */
function rootOf(root: string | undefined): string {
  return root === undefined
    ? fileURLToPath(new URL('../../', import.meta.url))
    : resolve(process.env['INIT_CWD'] ?? '.', root);
}

function isParseArgsError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
