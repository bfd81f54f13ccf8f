import { fileURLToPath } from 'node:url';
import { declarations } from '@polystatus/core/publish/declarations';
import { writeAll } from '@polystatus/core/publish/write-all';

/* node declare.ts: the types of what programs import → dist/, beside what build.ts wrote there. */
const root = fileURLToPath(new URL('./', import.meta.url));
const entries = { 'export-files': `${root}src/export-files.ts` };
writeAll(`${root}dist`, declarations({ root, entries, systems: ['js'] }));
