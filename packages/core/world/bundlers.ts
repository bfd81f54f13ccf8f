import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';
import { isWorld } from './built.ts';
import { inTheWorld } from './resolve.ts';

/** For esbuild: nothing, unless the build is the world’s. */
export const esbuildPlugins: EsbuildPlugin[] = isWorld()
  ? [
      {
        name: 'world',
        setup({ onResolve, initialOptions: { external = [] } }) {
          const stays = external.map((pattern) => pattern.replace('*', ''));
          onResolve({ filter: /^(?:#generated|@polystatus)\// }, ({ path, importer, kind }) => {
            if (stays.some((start) => path.startsWith(start))) return undefined;
            const found = inTheWorld(
              path,
              importer,
              kind === 'require-call' ? 'require' : 'import',
            );
            return found === undefined ? undefined : { path: found };
          });
        },
      },
    ]
  : [];

/** For Vite and Vitest, which ask for it themselves. */
export const vitePlugin: VitePlugin = {
  name: 'world',
  enforce: 'pre',
  resolveId(specifier, importer) {
    return importer === undefined ? undefined : inTheWorld(specifier, importer);
  },
};
