import type { Server } from './response.ts';

const files = import.meta.glob<{ server: Server }>('./servers/*.ts', { eager: true });

/** The servers that have a file, by the name of the file: nobody lists them. */
export const servers: readonly Server[] = Object.values(files).map(({ server }) => server);
