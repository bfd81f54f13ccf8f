import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';

const facts = createRequire(import.meta.url).resolve('@polystatus/core/compiled/facts.json');

/** Starts the development server anew when core has compiled the content again. */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command }) => {
        if (command !== 'dev') return;
        for (const file of readdirSync(dirname(facts), { recursive: true, encoding: 'utf8' }))
          if (file.endsWith('.json')) addWatchFile(join(dirname(facts), file));
      },
    },
  };
}
