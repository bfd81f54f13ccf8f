import type { AstroIntegration } from 'astro';
import { packageOf } from '@polystatus/core/publish/own-code';

/** A part of a bundle, as far as it matters here. */
interface Chunk {
  readonly fileName: string;
  readonly modules?: Readonly<Record<string, unknown>>;
}

/**
 * Refuses scripts of pages that hold code of others: its licence would have to go with it, and its
 * faults would be ours to mend. What the build runs on may come from anywhere.
 */
export function ownScripts(): AstroIntegration {
  return {
    name: 'own-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'own-scripts',
                generateBundle(_options, bundle) {
                  if (this.environment.name !== 'client') return;
                  const [foreign] = foreignCode(Object.values(bundle));
                  if (foreign !== undefined) this.error(foreign);
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** A sentence for each package of others that is part of a script. */
export function foreignCode(chunks: readonly Chunk[]): string[] {
  return chunks.flatMap(({ fileName, modules = {} }) => {
    const names = Object.keys(modules)
      .filter((path) => /[\\/]node_modules[\\/]/.test(path))
      .map(packageOf);
    return [...new Set(names)].map((name) => `${name} would come into ${fileName} of the site.`);
  });
}
