import type { TextFile } from './error-pages.ts';
import type { Format } from './format.ts';
import type { CheckedOptions } from './options.ts';

/** How the pages can be compressed ahead of time. */
export type Encoding = 'br' | 'gzip';

/** Everything a configuration depends on. */
export interface Site extends CheckedOptions {
  /** Absolute path of the folder the files go to. */
  readonly folder: string;
  /** Tags, the default locale first. */
  readonly locales: readonly [string, ...string[]];
  /** Whether the pages show an identifier of the request. */
  readonly requestId: boolean;
  readonly formats: readonly Format[];
  /** Names of the application’s header fields that stay, where a server must be told. */
  readonly fields: readonly string[];
  /** Value of Content-Security-Policy. */
  readonly policy: string;
}

/** What a file in servers/ exports: how one server is told about the pages. */
export interface Server {
  /** Where the files go unless somebody says otherwise. */
  readonly folder: string;
  /** What the server replaces with the identifier of the request. */
  readonly requestId: string;
  /** What it can send compressed ahead of time. */
  readonly encodings: readonly Encoding[];
  /** Page of a number the server may send, or nothing if it can have none. */
  readonly pageOf: (code: number) => string | undefined;
  readonly configuration: (site: Site) => TextFile[];
}

/** All numbers of the two classes (RFC 9110, Section 15). */
export const errorCodes: readonly number[] = Array.from({ length: 200 }, (_, index) => 400 + index);
