import { esbuildPlugins } from '../world/bundlers.ts';
import { build, type BuildOptions } from 'esbuild';

/** Module systems of a library, with the extension that their files have. */
export const FORMATS = { esm: '.js', cjs: '.cjs' } as const;

/**
 * Bundles modules of a published library with esbuild.
 *
 * @param options what differs: the entries, where they go, what stays an import
 */
export async function bundle({ plugins = [], ...options }: BuildOptions): Promise<void> {
  await build({
    bundle: true,
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    // Names stay for readers of node_modules; only the tables are long.
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
    ...options,
    plugins: [...plugins, ...esbuildPlugins],
  });
}
