import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '@polystatus/core';
import {
  cachedCheck,
  formatNames,
  loadFormat,
  read,
  wholeCheck,
  type ReadResult,
} from '@polystatus/core/check';
import { didYouMean } from '@polystatus/status/did-you-mean';
import { contentCommand, fromHere, UsageError } from '../content/arguments.ts';
import { wantedPaths, type IsWanted } from '../content/wanted-paths.ts';

const USAGE = `pnpm content check [FILE…] [--locale TAG]… [--root DIR] [--base DIR] [--cache DIR | --no-cache]
                   [--format ${formatNames.join('|')}]

Checks every fact and every translation and shows all faults at once.

  FILE           shows, and counts, only what is wrong in these files or folders, such as locales/de
                 or content/nginx/499.yaml (default: all)
  --locale TAG   only what is wrong in this language; several are allowed
  --root DIR     directory that holds content/ and locales/ (default: this repository)
  --base DIR     the same before a change, such as a checkout of the main branch: shows
                 translations that got lost and sources that changed without a decision
  --cache DIR    where results are kept, so that only what changed is checked again
                 (default: node_modules/.cache/polystatus below the root, if it has node_modules)
  --no-cache     check everything, and keep nothing
  --format NAME  how faults are printed (default: text; github where GITHUB_ACTIONS is set)

Exit code: 0 no errors, 1 errors, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'find everything missing, stale or wrong',
  usage: USAGE,
  takesWords: true,
  options: {
    locale: { type: 'string', multiple: true },
    base: { type: 'string' },
    cache: { type: 'string' },
    'no-cache': { type: 'boolean' },
    format: { type: 'string' },
  },
  async run({ values, words, root }) {
    const name = values.format ?? (process.env['GITHUB_ACTIONS'] ? 'github' : 'text');
    if (!formatNames.includes(name)) throw new UsageError(`There is no format “${name}”.`);
    const base = values.base === undefined ? undefined : read(fromHere(values.base));
    if (base?.sources.length === 0) throw new UsageError(`There is no content in ${values.base}.`);
    const cache = values.cache === undefined ? ownCache(root) : fromHere(values.cache);
    const format = await loadFormat(name);
    const result = read(root);
    const isWanted = wantedIn(result, [...words], values.locale ?? [], root);
    const all = await diagnose(result, base, values['no-cache'] ? undefined : cache);
    const diagnostics = all.filter(({ file }) => isWanted(file));
    const sources = new Map(result.sources.map((source) => [source.path, source]));
    process.stdout.write(format?.print(diagnostics, (file) => sources.get(file)?.text) ?? '');
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (name === 'text')
      process.stdout.write(
        `${result.sources.filter(({ path }) => isWanted(path)).length} files: ${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}.\n`,
      );
    return errors > 0 ? 1 : 0;
  },
});

/** Everything is checked all the same: what is wrong in one file may be told of another. */
function wantedIn(
  { sources, diagnostics }: ReadResult,
  words: readonly string[],
  tags: readonly string[],
  root: string,
): IsWanted {
  const known = new Set(
    sources.flatMap(({ identity }) => ('tag' in identity ? [identity.tag] : [])),
  );
  for (const tag of tags) {
    if (known.has(tag)) continue;
    const near = didYouMean(tag, known);
    throw new UsageError(
      `There is no language “${tag}”; there is ${[...known].sort().join(', ') || 'none at all'}.${near ? ` Did you mean “${near}”?` : ''}`,
    );
  }
  const paths = new Set([
    ...sources.map(({ path }) => path),
    ...diagnostics.map(({ file }) => file),
  ]);
  return wantedPaths([...words, ...tags.map((tag) => join(root, 'locales', tag))], root, paths);
}

async function diagnose(
  result: ReadResult,
  base: ReadResult | undefined,
  cache: string | undefined,
): Promise<readonly Diagnostic[]> {
  const today = new Date().toISOString().slice(0, 10);
  const { diagnostics } =
    cache === undefined || base
      ? await wholeCheck(result, today, base)
      : await cachedCheck(result, today, cache);
  return diagnostics;
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
