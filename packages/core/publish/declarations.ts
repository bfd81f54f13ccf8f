import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { packages } from '../world/built.ts';

/** Extension of a module → that of its declaration. */
const EXTENSIONS = { js: 'd.ts', cjs: 'd.cts' } as const;
const SPECIFIER = /(from |import\()(['"])([^'"]+)\2/g;

export interface Library {
  /** Folder of the package. */
  readonly root: string;
  /** Name below dist/, without extension → source file. */
  readonly entries: Readonly<Record<string, string>>;
  /** `js` for ES modules, `cjs` for CommonJS. */
  readonly systems: readonly (keyof typeof EXTENSIONS)[];
  /** Modules of packages that nobody can install, whose declarations come along. */
  readonly alongside?: readonly string[];
  /** What differs from the tsconfig.json of the package. */
  readonly compilerOptions?: object;
}

/**
 * The declarations of a published library: those of its entries and what they mention.
 *
 * @returns path below dist/ → text
 * @throws where the types do not hold, or two declarations would have one place
 */
export function declarations(library: Library): Map<string, string> {
  const { root, entries, systems, alongside = [] } = library;
  const own = createRequire(join(root, 'package.json'));
  const brought = new Map(alongside.map((specifier) => [specifier, own.resolve(specifier)]));
  const sourceOf = (from: string, specifier: string): string | undefined => {
    if (specifier.startsWith('.')) return join(dirname(from), specifier);
    return specifier.startsWith('#') ? own.resolve(specifier) : brought.get(specifier);
  };
  const out = mkdtempSync(join(root, 'generated', 'declarations-'));
  try {
    emit(library, out, [...Object.values(entries), ...brought.values()]);
    const files = new Map<string, string>();
    const place = placing(library);
    const sources = new Set(Object.values(entries));
    for (const source of sources) {
      const text = readFileSync(
        join(out, relative(packages, source)).replace(/ts$/, 'd.ts'),
        'utf8',
      );
      const from = place(source);
      for (const system of systems) {
        const path = `${from}.${EXTENSIONS[system]}`;
        if (files.has(path)) throw new Error(`Two declarations would be ${path}.`);
        const shaped = text.replace(SPECIFIER, (all, keyword, quote, specifier: string) => {
          const target = sourceOf(source, specifier);
          // What stays is another package, such as i18next for those who use it.
          if (target === undefined) return all;
          sources.add(target);
          const address = relative(dirname(from), `${place(target)}.${system}`);
          return `${keyword}${quote}${withDot(address.replaceAll('\\', '/'))}${quote}`;
        });
        files.set(path, shaped);
      }
    }
    return files;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Has tsc write the declarations of the files, and of what they import, as below packages/. */
function emit(
  { root, compilerOptions: own }: Library,
  out: string,
  files: readonly string[],
): void {
  const config = join(out, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: packages,
    outDir: out,
    ...own,
  };
  const settings = { extends: join(root, 'tsconfig.json'), compilerOptions, files, include: [] };
  writeFileSync(config, JSON.stringify(settings));
  const typescript = createRequire(config).resolve('typescript/package.json');
  execFileSync(process.execPath, [join(dirname(typescript), 'bin', 'tsc'), '-p', config], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Source → place below dist/: hand-written and generated modules share one tree there. */
function placing({ root, entries }: Library): (source: string) => string {
  const names = new Map(Object.entries(entries).map(([name, source]) => [source, name]));
  return (source) =>
    names.get(source) ??
    (source.startsWith(root) ? relative(root, source) : relative(packages, source))
      .replaceAll('\\', '/')
      .replace(/(^|\/)(?:src|generated)\//, '$1')
      .replace(/\.ts$/, '');
}

function withDot(path: string): string {
  return path.startsWith('.') ? path : `./${path}`;
}
