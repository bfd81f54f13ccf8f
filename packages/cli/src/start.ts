import { cacheFolder } from './cache-folder.ts';

/*
 * The program that is installed: it has Node.js keep what is compiled of main.ts and of the commands
 * (docs/decisions/0015). A folder that cannot be written is no fault, and `NODE_COMPILE_CACHE` and
 * `NODE_DISABLE_COMPILE_CACHE` of Node.js go before.
 */
const folder = cacheFolder(process.env, process.platform);
if (folder) process.getBuiltinModule('node:module').enableCompileCache(folder);

void import('./main.ts');
