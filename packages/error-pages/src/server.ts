import type { FormatName } from '#generated/formats.ts';
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
  /** Numbers whose answers get a page. */
  readonly codes: readonly number[];
  /** Names of the application’s header fields that stay, where a server must be told. */
  readonly fields: readonly string[];
  /** Whether an answer that programs read is replaced too, where a server can tell. */
  readonly replaceApi: boolean;
  /** Value of Content-Security-Policy. */
  readonly policy: string;
}

/** A line somebody writes into a configuration of their own. */
export interface Step {
  /** The block or the place it goes to, as the server calls it. */
  readonly where: string;
  readonly line: string;
  /** Whether it is only for those who want an application’s own pages replaced. */
  readonly forApplications?: true;
}

/** What a file in servers/ exports: how one server is told about the pages. */
export interface Server {
  /** As its makers write it, or the hosts the files are for. */
  readonly name: string;
  /** Where the files go unless somebody says otherwise. */
  readonly folder: string;
  /** Begins the paths of the pages; `pages/` without. */
  readonly pages?: string;
  /** Formats it gets unless somebody says otherwise; all without. */
  readonly formats?: readonly FormatName[];
  /** What the server replaces with the identifier of the request; nothing if it cannot. */
  readonly requestId?: string;
  /** What it can send compressed ahead of time. */
  readonly encodings: readonly Encoding[];
  /** Page of a number the server may send, or nothing if it can have none. */
  readonly pageOf: (code: number) => string | undefined;
  readonly configuration: (site: Site) => TextFile[];
  /** What is left to do by hand. */
  readonly steps: (folder: string) => readonly Step[];
}
