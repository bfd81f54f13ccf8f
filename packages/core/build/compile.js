import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/*
 * The door to compile.ts. Plain JavaScript, since Node keeps only the outcome of what is loaded after
 * this call; taking the types out of a first file costs as much as compiling what did not change.
 */
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/node', import.meta.url)));
await import('./compile.ts');
