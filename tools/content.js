import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/*
 * pnpm content: the door to content.ts. Plain JavaScript, since Node keeps only the outcome of what
 * is loaded after this call: a first file of TypeScript costs as much as a whole check without news.
 */
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
await import('./content.ts');
