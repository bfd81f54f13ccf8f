import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Command } from './command.ts';

/** This repository: the root of who names none. */
export const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** Says what is wrong with how a command was called. */
export class UsageError extends Error {}

const COMMON = {
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

interface Described<T extends ParseArgsOptionsConfig> {
  readonly summary: string;
  /** What --help prints, and wrong usage is answered with. */
  readonly usage: string;
  readonly options?: T;
  /** Left out, words between the options are wrong usage. */
  readonly takesWords?: true;
  /**
   * Gets the options, the words between them and the root.
   *
   * @returns the exit code
   */
  run(given: {
    readonly values: ReturnType<typeof parse<T>>['values'];
    readonly words: readonly string[];
    readonly root: string;
  }): number | Promise<number>;
}

/** A command that reads its arguments before it runs; wrong usage is said, not thrown. */
export function contentCommand<const T extends ParseArgsOptionsConfig>({
  summary,
  usage,
  options,
  takesWords,
  run,
}: Described<T>): Command {
  return {
    summary,
    async run(args) {
      try {
        const { values, positionals: words } = parse(args, options);
        const { help, root } = values as { help?: boolean; root?: string };
        if (help) {
          process.stdout.write(usage);
          return 0;
        }
        const [word] = takesWords ? [] : words;
        if (word !== undefined) throw new UsageError(`“${word}” means nothing here.`);
        return await run({
          values,
          words,
          root: root === undefined ? repository : fromHere(root),
        });
      } catch (error) {
        if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
        process.stderr.write(`${error.message}\n\n${usage}`);
        return 2;
      }
    },
  };
}

function parse<T extends ParseArgsOptionsConfig>(args: readonly string[], options?: T) {
  return parseArgs({
    args: [...args],
    options: { ...COMMON, ...options } as typeof COMMON & T,
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
