import { relative } from 'node:path';
import { build, type BuildOptions, type OutputFile } from 'esbuild';
import { esbuildPlugins } from '../world/bundlers.ts';
import { ownCodeOnly } from './own-code.ts';
import { writeAll } from './write-all.ts';

/** Module systems of a library, with the extension that their files have. */
export const FORMATS = { esm: '.js', cjs: '.cjs' } as const;

/**
 * Bundles modules of a published library with esbuild, with source maps of what a person wrote.
 *
 * @param options what differs: the entries, where they go, what stays an import
 */
export async function bundle({
  plugins = [],
  outdir,
  ...options
}: BuildOptions & { readonly outdir: string }): Promise<void> {
  const { outputFiles } = await build({
    bundle: true,
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    // Names and lines stay for readers of node_modules, and so do the marks of calls without side
    // effects, by which the bundler of an app leaves out what the app does not use.
    minifySyntax: true,
    sourcemap: 'linked',
    logLevel: 'warning',
    outdir,
    ...options,
    write: false,
    plugins: [...plugins, ...esbuildPlugins, ownCodeOnly],
  });
  const files = withMaps(outputFiles).map(
    ([path, text]) => [relative(outdir, path), text] as const,
  );
  writeAll(outdir, files);
}

const MAPPED = /\n\/\/# sourceMappingURL=.*\n$/;

/** A table that was generated says nothing more in its source: no copy of it, and no map of it alone. */
function withMaps(outputs: readonly OutputFile[]): (readonly [string, string])[] {
  const maps = new Map(
    outputs.flatMap(({ path, text }) => (path.endsWith('.map') ? [[path, readMap(text)]] : [])),
  );
  return outputs.flatMap(({ path, text }) => {
    if (path.endsWith('.map')) {
      const map = maps.get(path);
      return map && isOfUse(map) ? [[path, JSON.stringify(map)] as const] : [];
    }
    const map = maps.get(`${path}.map`);
    return [[path, map && isOfUse(map) ? text : text.replace(MAPPED, '\n')] as const];
  });
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
}

function readMap(text: string): SourceMap {
  const map = JSON.parse(text) as SourceMap;
  const sourcesContent = map.sources.map((path, at) =>
    isGenerated(path) ? null : (map.sourcesContent[at] ?? null),
  );
  return { ...map, sourcesContent };
}

function isOfUse({ sources }: SourceMap): boolean {
  return sources.some((path) => !isGenerated(path));
}

function isGenerated(path: string): boolean {
  return /(?:^|\/)generated(?:-world)?\//.test(path);
}
