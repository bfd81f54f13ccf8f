import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Emits declarations with tsc and shapes them for both module systems.
 *
 * @param root folder of the package
 * @returns path below dist/ → declaration text, `.d.ts` for ESM and `.d.cts` for CommonJS
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
    const files = new Map<string, string>();
    for (const path of reachable(out, ['src/index.ts', 'src/files.ts'])) {
      const text = readFileSync(join(out, path.replace(/\.ts$/, '.d.ts')), 'utf8');
      for (const extension of ['js', 'cjs'] as const)
        files.set(
          placeOf(path).replace(/\.ts$/, extension === 'js' ? '.d.ts' : '.d.cts'),
          rewrite(text, path, extension),
        );
    }
    return files;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const SPECIFIER = /(from |import\()(['"])([.#][^'"]+)\2/g;

/** Only what the entries lead to: the insides of the package need no declarations. */
function reachable(out: string, entries: readonly string[]): string[] {
  const found = new Set(entries);
  for (const path of found) {
    const text = readFileSync(join(out, path.replace(/\.ts$/, '.d.ts')), 'utf8');
    for (const [, , , specifier = ''] of text.matchAll(SPECIFIER))
      found.add(targetOf(path, specifier));
  }
  return [...found];
}

function targetOf(from: string, specifier: string): string {
  return specifier.startsWith('#generated/')
    ? specifier.slice(1)
    : join(dirname(from), specifier).replaceAll('\\', '/');
}

/** Hand-written modules lie beside the code, generated ones below. */
function placeOf(path: string): string {
  return path.replace(/^src\//, '');
}

function rewrite(text: string, from: string, extension: 'js' | 'cjs'): string {
  return text.replace(SPECIFIER, (_all, keyword: string, quote: string, specifier: string) => {
    const path = relative(dirname(placeOf(from)), placeOf(targetOf(from, specifier)))
      .replaceAll('\\', '/')
      .replace(/\.ts$/, `.${extension}`);
    return `${keyword}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
  });
}
