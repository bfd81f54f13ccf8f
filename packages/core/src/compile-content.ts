import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cachedCheck, type CachedCheck } from './cache/cached-check.ts';
import { readStore, writeStore } from './cache/store.ts';
import { read } from './read.ts';

/*
 * content/ and locales/ → compiled/. Refuses to compile content with errors.
 * --pseudo adds the languages en-XA and ar-XB, for `pnpm dev`.
 * --no-cache checks and compiles everything, whatever is known of earlier runs.
 * --root and --out name other folders to read and to write.
 */
const { values: wishes } = parseArgs({
  options: {
    root: { type: 'string', default: fileURLToPath(new URL('../../../', import.meta.url)) },
    out: { type: 'string', default: fileURLToPath(new URL('../compiled/', import.meta.url)) },
    incomplete: { type: 'boolean' },
    pseudo: { type: 'boolean', default: false },
    'no-cache': { type: 'boolean', default: false },
  },
});
const root = resolve(wishes.root);
const out = join(resolve(wishes.out), '/');
const cache = join(root, 'node_modules/.cache/polystatus');
const made = join(cache, 'compiled.json');
const isFresh = wishes['no-cache'];

const sources = read(root);
const checked = await cachedCheck(
  sources,
  new Date().toISOString().slice(0, 10),
  isFresh ? undefined : cache,
);
const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
if (errors.length > 0 && !wishes.incomplete) {
  const { format } = await import('./report/formats/text.ts');
  const texts = new Map(sources.sources.map((source) => [source.path, source]));
  process.stderr.write(format.print(errors, (file) => texts.get(file)?.text));
  process.stderr.write(
    `${errors.length} errors: nothing compiled. \`pnpm content check\` shows them too.\n`,
  );
  process.exit(1);
}

const isPseudo = wishes.pseudo;
const state = `${checked.state} ${String(isPseudo)}`;
// Whatever stands in compiled/ by now: only the very files that this content made are left alone.
const present = isFresh ? undefined : stateOf(out);
if (present === undefined || readStore(made, state) !== present) {
  await compileAll(checked);
  if (!isFresh) writeStore(made, state, stateOf(out));
}

async function compileAll({ project: load }: CachedCheck): Promise<void> {
  const [{ compile }, { compileCoverage }, { compiledFiles }, { withPseudoLocales }, { write }] =
    await Promise.all([
      import('./compile.ts'),
      import('./compile-coverage.ts'),
      import('./compiled-files.ts'),
      import('./pseudo/pseudo-locales.ts'),
      import('./write.ts'),
    ]);
  const project = await load();
  const compiled = compile(project);
  const files = compiledFiles(isPseudo ? withPseudoLocales(compiled) : compiled);
  files.set('coverage.json', `${JSON.stringify(compileCoverage(project))}\n`);
  for (const [path, content] of files) write(join(out, path), content);
  for (const path of filesOf(out)) if (!files.has(path)) rmSync(join(out, path));
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
