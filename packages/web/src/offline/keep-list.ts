/** What there is to keep for reading one language offline; the build writes it as `keep.json`. */
export interface KeepList {
  /** Of the whole site: changes when any of its pages does. */
  readonly version: string;
  /** What fetching all of it costs, compressed. */
  readonly bytes: number;
  /** Address → digest of the file. */
  readonly files: Readonly<Record<string, string>>;
}

const PREFIX = 'polystatus-';

/** Each version of the site has a cache of its own, so that no page meets a script it does not know. */
export const cacheName = (version: string): string => PREFIX + version;

export const isOurs = (name: string): boolean => name.startsWith(PREFIX);

/** How many hexadecimal digits tell two files of one address apart. */
export const DIGITS = 16;
