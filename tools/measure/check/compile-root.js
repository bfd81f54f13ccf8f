import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/* The door to compile-root.ts, as packages/core/build/compile.js is one. */
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/node', import.meta.url)));
await import('./compile-root.ts');
