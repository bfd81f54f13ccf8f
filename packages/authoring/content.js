import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/* The commands of this package alone, for its tests; `pnpm content` has the editor’s, too. */
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)));
const { runContent } = await import('./src/content/run.ts');
process.exitCode = await runContent(process.argv.slice(2));
