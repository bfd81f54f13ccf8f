import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '@polystatus/core';
import {
  cachedCheck,
  formatNames,
  loadFormat,
  read,
  wholeCheck,
  type ReadResult,
} from '@polystatus/core/check';
import type { Command } from '../command.ts';

const USAGE = `pnpm content check [--root DIR] [--base DIR] [--cache DIR | --no-cache] [--format ${formatNames.join('|')}]

Checks every fact and every translation and shows all faults at once.

  --root DIR     directory that holds content/ and locales/ (default: this repository)
  --base DIR     the same before a change, such as a checkout of the main branch: shows
                 translations that got lost and sources that changed without a decision
  --cache DIR    where results are kept, so that only what changed is checked again
                 (default: node_modules/.cache/polystatus below the root, if it has node_modules)
  --no-cache     check everything, and keep nothing
  --format NAME  how faults are printed (default: text; github where GITHUB_ACTIONS is set)

Exit code: 0 no errors, 1 errors, 2 wrong usage.
`;

export const command: Command = {
  summary: 'find everything missing, stale or wrong',
  async run(args) {
    const options = readOptions(args);
    if (typeof options === 'number') return options;
    const format = await loadFormat(options.format);
    const result = read(options.root);
    const diagnostics = await diagnose(result, options);
    const sources = new Map(result.sources.map((source) => [source.path, source]));
    process.stdout.write(format?.print(diagnostics, (file) => sources.get(file)?.text) ?? '');
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (options.format === 'text') {
      process.stdout.write(
        `${result.sources.length} files: ${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}.\n`,
      );
    }
    return errors > 0 ? 1 : 0;
  },
};

interface Options {
  readonly root: string;
  readonly format: string;
  readonly base: ReadResult | undefined;
  /** Where results are kept, if anywhere. */
  readonly cache: string | undefined;
}

async function diagnose(
  result: ReadResult,
  { base, cache }: Options,
): Promise<readonly Diagnostic[]> {
  const today = new Date().toISOString().slice(0, 10);
  const { diagnostics } =
    cache === undefined || base
      ? await wholeCheck(result, today, base)
      : await cachedCheck(result, today, cache);
  return diagnostics;
}

function readOptions(args: readonly string[]): Options | number {
  const usage = (message: string): number => {
    process.stderr.write(`${message}\n\n${USAGE}`);
    return 2;
  };
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        root: { type: 'string' },
        base: { type: 'string' },
        cache: { type: 'string' },
        'no-cache': { type: 'boolean' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const format = values.format ?? (process.env['GITHUB_ACTIONS'] ? 'github' : 'text');
    if (!formatNames.includes(format)) return usage(`There is no format “${format}”.`);
    // pnpm changes the directory to the repository; a relative path is meant from where the user stands.
    const from = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);
    const root =
      values.root === undefined
        ? fileURLToPath(new URL('../../../', import.meta.url))
        : from(values.root);
    const cache = values['no-cache']
      ? undefined
      : values.cache === undefined
        ? ownCache(root)
        : from(values.cache);
    const base = values.base === undefined ? undefined : read(from(values.base));
    if (base?.sources.length === 0) return usage(`There is no content in ${values.base}.`);
    return { root, format, base, cache };
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

/** A root without packages, such as a checkout to compare with, gets no folder it did not have. */
function ownCache(root: string): string | undefined {
  return existsSync(join(root, 'node_modules'))
    ? join(root, 'node_modules/.cache/polystatus')
    : undefined;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
