import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** This repository: the root of who names none. */
export const repository = fileURLToPath(new URL('../../../../', import.meta.url));

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
export async function withArguments<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  usage: string,
  options: T,
  run: (given: {
    readonly values: ReturnType<typeof parse<T>>['values'];
    readonly words: readonly string[];
    readonly root: string;
  }) => number | Promise<number>,
): Promise<number> {
  try {
    const { values, positionals } = parse(args, options);
    const { help, root } = values as { help?: boolean; root?: string };
    if (help) {
      process.stdout.write(usage);
      return 0;
    }
    return await run({
      values,
      words: positionals,
      root: root === undefined ? repository : fromHere(root),
    });
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
export function fromHere(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

function isParseArgsError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
