import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Entries that stand elsewhere in dist/ than in src/: declaration in dist/ → module to pass on. */
const ENTRIES = { 'mock.d.ts': './mock/index.js', 'node.d.ts': './node/index.js' };

/**
 * Emits the declarations of src/ with tsc.
 *
 * @param root folder of the package
 * @returns path below dist/ → declaration text
 */
export function declarations(root: string): Map<string, string> {
  const out = mkdtempSync(join(root, 'generated', 'declarations-'));
  try {
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
    execFileSync(
      process.execPath,
      [tsc, '-p', join(root, 'tsconfig.declarations.json'), '--outDir', out],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    const all = new Map<string, string>();
    const source = join(out, 'api/src');
    for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.d.ts'))
        all.set(path.replaceAll('\\', '/'), relink(readFileSync(join(source, path), 'utf8')));
    }
    for (const [path, target] of Object.entries(ENTRIES))
      all.set(path, `export * from '${target}';\n`);
    return reachable(all);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const IMPORT = /(?<=from |import\()'(\.[^']+)'/g;

function relink(text: string): string {
  return text.replace(IMPORT, (_all, path: string) => `'${path.replace(/\.ts$/, '.js')}'`);
}

/** What the entries lead to: nothing else of src/ is anybody’s business. */
function reachable(all: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  const queue = ['index.d.ts', 'worker.d.ts', ...Object.keys(ENTRIES)];
  for (const path of queue) {
    const text = all.get(path);
    if (text === undefined || found.has(path)) continue;
    found.set(path, text);
    for (const [, target = ''] of text.matchAll(IMPORT))
      queue.push(join(dirname(path), target).replaceAll('\\', '/').replace(/\.js$/, '.d.ts'));
  }
  return found;
}
