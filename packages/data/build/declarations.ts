import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

/** Declarations of a private package that ours mention: specifier → emitted path, place in dist/. */
const TAKEN_OVER: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  '@polystatus/status/markdown': {
    from: 'status/src/markdown.d.ts',
    to: 'light-markdown.d.ts',
  },
  '@polystatus/status/compiled': { from: 'status/generated/compiled.d.ts', to: 'compiled.d.ts' },
};

/**
 * Emits declarations with tsc and shapes them for both module systems.
 *
 * @param root folder of the package
 * @param entryPoints names below dist/, without extension
 * @returns path below dist/ → declaration text, `.d.ts` for ESM and `.d.cts` for CommonJS
 */
export function declarations(root: string, entryPoints: readonly string[]): Map<string, string> {
  const out = mkdtempSync(join(root, 'generated', 'declarations-'));
  try {
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
    execFileSync(
      process.execPath,
      [tsc, '-p', join(root, 'tsconfig.declarations.json'), '--outDir', out],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    const files = new Map<string, string>();
    for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith('.d.ts')) continue;
      const path = relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      const target = placeOf(path);
      if (target === undefined) continue;
      for (const extension of ['js', 'cjs'] as const) {
        files.set(
          target.replace(/\.d\.ts$/, extension === 'js' ? '.d.ts' : '.d.cts'),
          rewrite(text, path, target, extension),
        );
      }
    }
    return reachable(files, entryPoints);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** What entry points declare, and what that mentions: the rest would only be downloaded. */
function reachable(
  files: ReadonlyMap<string, string>,
  entryPoints: readonly string[],
): Map<string, string> {
  const reached = new Map<string, string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    const text = files.get(path);
    if (text === undefined) throw new Error(`${path} is mentioned, but not declared.`);
    reached.set(path, text);
    for (const [, specifier = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/g))
      visit(
        join(dirname(path), specifier)
          .replaceAll('\\', '/')
          .replace(/(c?)js$/, 'd.$1ts'),
      );
  };
  for (const name of entryPoints) for (const type of ['d.ts', 'd.cts']) visit(`${name}.${type}`);
  return reached;
}

/** Emitted path → path below dist/: hand-written and generated modules share one tree there. */
function placeOf(path: string): string | undefined {
  const match = /(?:^|data\/)(?:src|generated)\/(.+\.d\.ts)$/.exec(path);
  if (match) return match[1];
  return Object.values(TAKEN_OVER).find(({ from }) => path.endsWith(from))?.to;
}

function rewrite(text: string, from: string, target: string, extension: 'js' | 'cjs'): string {
  const resolve = (specifier: string): string | undefined => {
    if (specifier in TAKEN_OVER) return TAKEN_OVER[specifier]?.to;
    if (!/^[.#]/.test(specifier)) return undefined;
    const path = specifier.startsWith('#generated/')
      ? `generated/${specifier.slice('#generated/'.length)}`
      : join(dirname(from), specifier);
    return placeOf(path.replaceAll('\\', '/').replace(/\.ts$/, '.d.ts'));
  };
  return text.replace(
    /(from |import\()(['"])([^'"]+)\2/g,
    (all, keyword: string, quote: string, specifier: string) => {
      const place = resolve(specifier);
      // What stays is another package, such as i18next for those who use it.
      if (place === undefined) return all;
      const path = relative(dirname(target), place)
        .replaceAll('\\', '/')
        .replace(/\.d\.ts$/, `.${extension}`);
      return `${keyword}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
    },
  );
}
