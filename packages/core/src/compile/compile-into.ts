import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cachedCheck } from '../check/cached-check.ts';
import { readStore, writeStore } from '../check/store.ts';
import type { Compiled } from './compiled.ts';
import { read } from '../read/read.ts';

interface Wishes {
  /** Compiles content with errors, too. */
  readonly incomplete?: boolean | undefined;
  /** Checks and compiles everything, whatever is known of earlier runs. */
  readonly isFresh?: boolean | undefined;
  /** Compiles all languages for every place, whatever they promise; nothing is then known of earlier runs. */
  readonly unpromised?: boolean | undefined;
  /** What becomes of the outcome before it is written; nothing is then known of earlier runs. */
  readonly change?: (compiled: Compiled) => Compiled;
}

/**
 * Compiles the content below a root into a folder, and removes from it what it did not make.
 *
 * @param root directory that holds content/ and locales/
 * @param folder where the compiled files go
 * @returns the errors, printed, where they kept it from compiling
 */
export async function compileInto(
  root: string,
  folder: string,
  { incomplete = false, isFresh = false, unpromised = false, change }: Wishes = {},
): Promise<string | undefined> {
  const out = join(resolve(folder), '/');
  const cache = join(resolve(root), 'node_modules/.cache/polystatus');
  const made = join(cache, 'compiled.json');
  const sources = read(resolve(root));
  const today = new Date().toISOString().slice(0, 10);
  const checked = await cachedCheck(sources, today, isFresh ? undefined : cache);
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !incomplete) {
    const { format } = await import('../report/formats/text.ts');
    const texts = new Map(sources.sources.map((source) => [source.path, source]));
    return `${format.print(errors, (file) => texts.get(file)?.text)}${errors.length} errors: nothing compiled. \`pnpm content check\` shows them too.\n`;
  }

  // Whatever stands there by now: only the very files that this content made are left alone.
  const isOther = unpromised || change !== undefined;
  const present = isFresh || isOther ? undefined : stateOf(out);
  if (present !== undefined && readStore(made, checked.state) === present) return undefined;
  const [{ compile }, { compileCoverage }, { compileDates }, { compiledFiles }, { write }] =
    await Promise.all([
      import('./compile.ts'),
      import('./coverage.ts'),
      import('./dates.ts'),
      import('./compiled-files.ts'),
      import('./write.ts'),
    ]);
  const project = await checked.project();
  const compiled = compile(project, { unpromised });
  const files = compiledFiles(change?.(compiled) ?? compiled);
  files.set('coverage.json', `${JSON.stringify(compileCoverage(project))}\n`);
  files.set('dates.json', `${JSON.stringify(compileDates(sources.sources))}\n`);
  for (const [path, content] of files) write(join(out, path), content);
  for (const path of filesOf(out)) if (!files.has(path)) rmSync(join(out, path));
  if (!isFresh && !isOther) writeStore(made, checked.state, stateOf(out));
  return undefined;
}

/** Paths below a folder, with forward slashes; what a link leads to is not ours to remove. */
function filesOf(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below + entry.name;
      if (entry.isDirectory()) return filesOf(folder, `${path}/`);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

/** Names every file of a folder and what is in it. */
function stateOf(folder: string): string | undefined {
  try {
    const files = filesOf(folder);
    return hash(
      'sha1',
      files.map((path) => `${path} ${hash('sha1', readFileSync(join(folder, path)))}`).join('\n'),
    );
  } catch {
    return undefined;
  }
}
