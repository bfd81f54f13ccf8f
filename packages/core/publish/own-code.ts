import type { Plugin } from 'esbuild';

/**
 * For esbuild: what is published holds code of this repository alone. The licence of any other would
 * have to go with it, and its faults would be ours to mend; it stays an import, and the manifest
 * names it. Packages of the workspace are links, which esbuild follows to where they stand.
 */
export const ownCodeOnly: Plugin = {
  name: 'own-code-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]/ }, ({ path }) => ({
      errors: [
        {
          text: `${packageOf(path)} would come into a published package. Name it in “dependencies” and leave it an import, or write what is needed of it.`,
        },
      ],
    }));
  },
};

/** @example packageOf('/a/node_modules/@b/c/index.js') // '@b/c' */
export function packageOf(path: string): string {
  const steps = path.split(/[\\/]/);
  const at = steps.lastIndexOf('node_modules') + 1;
  return steps.slice(at, steps[at]?.startsWith('@') ? at + 2 : at + 1).join('/');
}
