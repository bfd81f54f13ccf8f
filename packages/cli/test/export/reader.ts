import type { FileToWrite } from '../../src/pages/write-folder.ts';

/** What a file in readers/ exports: how the other side reads the files of one format. */
export interface Reader {
  /** Texts by key; of a file that holds several languages, those of `tag`. */
  readonly read: (content: FileToWrite['content'], tag: string) => Readonly<Record<string, string>>;
  /** What becomes of a text with signs that the format has no way to hold. */
  readonly held?: (text: string) => string;
  /** What reads it here, if that is what apps read it with too. */
  readonly library?: string;
  /** Whether the format has an order of its own. */
  readonly sorted?: true;
  /** Signs for which the format refuses a text. */
  readonly refused?: RegExp;
}

/** What XML cannot hold. */
export const heldByXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');

/** NUL ends a text. */
export const heldWithoutNul = (text: string): string => text.replaceAll('\0', '\uFFFD');
