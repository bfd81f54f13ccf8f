import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Keeps imports of other entry points, addressed from the file that is written, so that what they
 * hold stands in a package once.
 *
 * @param generated folder that `#generated/` stands for
 * @param name the entry that is bundled, below dist/ and without extension
 * @param names source file → name of the entry it becomes
 * @param extension of the files that are written
 */
export function siblings(
  generated: string,
  name: string,
  names: ReadonlyMap<string, string>,
  extension: string,
): Plugin {
  return {
    name: 'siblings',
    setup({ onResolve }) {
      onResolve({ filter: /^(?:\.|#generated\/)/ }, ({ path, resolveDir, kind }) => {
        if (kind === 'entry-point') return undefined;
        const file = path.startsWith('#')
          ? join(generated, path.slice('#generated/'.length))
          : resolve(resolveDir, path);
        const sibling = names.get(file);
        if (sibling === undefined || sibling === name) return undefined;
        const address = relative(dirname(name), `${sibling}${extension}`).replaceAll('\\', '/');
        return { path: address.startsWith('.') ? address : `./${address}`, external: true };
      });
    },
  };
}
