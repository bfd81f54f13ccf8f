import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check, formats, read, type ReadResult } from '@polystatus/core';
import type { Command } from './command.ts';

const USAGE = `pnpm content check [--root DIR] [--base DIR] [--format ${formats.map(({ name }) => name).join('|')}]

Checks every fact and every translation and shows all faults at once.

  --root DIR     directory that holds content/ and locales/ (default: this repository)
  --base DIR     the same before a change, such as a checkout of the main branch: shows
                 translations that got lost and sources that changed without a decision
  --format NAME  how faults are printed (default: text; github where GITHUB_ACTIONS is set)

Exit code: 0 no errors, 1 errors, 2 wrong usage.
`;

export const checkCommand: Command = {
  summary: 'find everything missing, stale or wrong',
  run(args) {
    const options = readOptions(args);
    if (typeof options === 'number') return options;
    const result = read(options.root);
    const { diagnostics } = check(result, new Date().toISOString().slice(0, 10), options.base);
    const texts = new Map(result.sources.map(({ path, text }) => [path, text]));
    process.stdout.write(options.format.print(diagnostics, (file) => texts.get(file)));
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (options.format.name === 'text') {
      process.stdout.write(
        `${result.sources.length} files: ${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}.\n`,
      );
    }
    return errors > 0 ? 1 : 0;
  },
};

function readOptions(
  args: readonly string[],
): { root: string; base?: ReadResult; format: (typeof formats)[number] } | number {
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
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const name = values.format ?? (process.env['GITHUB_ACTIONS'] ? 'github' : 'text');
    const format = formats.find((candidate) => candidate.name === name);
    if (!format) return usage(`There is no format “${name}”.`);
    // pnpm changes the directory to the repository; a relative path is meant from where the user stands.
    const root =
      values.root === undefined
        ? fileURLToPath(new URL('../../', import.meta.url))
        : resolve(process.env['INIT_CWD'] ?? '.', values.root);
    if (values.base === undefined) return { root, format };
    const base = read(resolve(process.env['INIT_CWD'] ?? '.', values.base));
    if (base.sources.length === 0) return usage(`There is no content in ${values.base}.`);
    return { root, format, base };
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
