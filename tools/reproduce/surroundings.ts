import { fileURLToPath } from 'node:url';

/** What differs from one machine to the next, and must not show in what a build makes. */
export interface Surroundings {
  /** Folder of the repository, below that of this run. */
  readonly folder: string;
  readonly umask: string;
  readonly env: Readonly<Record<string, string>>;
}

const later = fileURLToPath(new URL('later.ts', import.meta.url));
const preload = (path: string): string => `--import=${encodeURI(`file://${path}`)}`;

/** Two that have nothing in common: place, language, time of day, day, rights, name, width. */
export const HERE: Surroundings = {
  folder: 'here',
  umask: '022',
  env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', USER: 'one', COLUMNS: '80' },
};
export const ELSEWHERE: Surroundings = {
  folder: 'else where/çok İyi bir yer/q',
  umask: '077',
  env: {
    TZ: 'Pacific/Chatham',
    // Turkish, for `i` and `I` are two letters there each.
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    USER: 'another',
    COLUMNS: '203',
    // Another day, too.
    NODE_OPTIONS: preload(later),
  },
};
