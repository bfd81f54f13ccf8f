import { fileURLToPath } from 'node:url';
import { read } from '../src/read/read.ts';

/** The files of the world, for tests that need many that people wrote: see world/README.md. */
export const worldSources = read(fileURLToPath(new URL('../world/', import.meta.url))).sources;
