import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bytes of a module after bundling for browsers: esbuild minified, ES2022, gzip 9.
 *
 * @param code what an app would write
 * @param folder where its imports are looked up
 */
export async function bundledSize(code: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.text ?? '', { level: 9 }).length;
}
