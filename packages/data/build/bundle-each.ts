import { join } from 'node:path';
import { bundle, FORMATS } from '@polystatus/core/publish/bundle';
import { siblings } from '@polystatus/core/publish/siblings';
import { built } from '@polystatus/core/world/built';

/**
 * What holds a copy of its languages as an ES module. Bundlers split by module: one that is
 * imported at once somewhere cannot be loaded later elsewhere, even if nothing of it is used.
 */
const WHOLE: ReadonlySet<string> = new Set(['i18next/resources']);

/**
 * Bundles each entry point alone. What is an entry point itself stays an import, so that the
 * text of a language is loaded once.
 *
 * @param root folder of the package
 * @param entryPoints name below dist/, without extension → source file
 */
export async function bundleEach(
  root: string,
  entryPoints: Readonly<Record<string, string>>,
): Promise<void> {
  const names = new Map(Object.entries(entryPoints).map(([name, path]) => [path, name]));
  for (const [format, extension] of Object.entries(FORMATS)) {
    await Promise.all(
      Object.entries(entryPoints).map(([name, path]) =>
        bundle({
          entryPoints: { [name]: path },
          outdir: join(root, built('dist')),
          outExtension: { '.js': extension },
          format: format as keyof typeof FORMATS,
          // A catalog is one long literal, which nobody reads line by line.
          minifyWhitespace: name.startsWith('locales/'),
          // Nor does anybody step through the texts of a language.
          sourcemap: path.startsWith(join(root, built('generated'))) ? false : 'linked',
          // import() of CommonJS would wrap the module in a default export.
          supported: { 'dynamic-import': format === 'esm' },
          plugins:
            format === 'esm' && WHOLE.has(name)
              ? []
              : [siblings(join(root, built('generated')), name, names, extension)],
        }),
      ),
    );
  }
}
