import type { FileToWrite } from '../pages/write-folder.ts';
import { texts, type ExportText, type Words } from './words.ts';

/** How keys begin and files are called. */
export interface Naming {
  /** Empty, or a word such as `http`. */
  readonly prefix: string;
  /** Of the files, without folder, language and extension. */
  readonly name: string;
}

/** What a file in formats/ exports: how one ecosystem keeps its texts. */
export interface ExportFormat extends Naming {
  /** Who reads it, and which of several kinds it is. */
  readonly about: string;
  /** Those that go into it unless somebody says otherwise. */
  readonly texts: readonly ExportText[];
  /**
   * @returns paths as the ecosystem has them, below the folder where a project keeps its texts
   * @throws UnwritableError for a text that the format has no way to write
   */
  readonly files: (languages: readonly Words[], naming: Naming) => FileToWrite[];
}

/** Any text can be a key, and developers read along. */
export const ANY_KEY = { texts, prefix: '', name: 'http-statuses' } as const;

/** Apps show their texts to visitors; keys are identifiers, which begin with a letter. */
export const APP_KEY = { texts: ['visitor'], prefix: 'http', name: 'HttpStatuses' } as const;

/** A format with files of their own for each language. */
export function eachLanguage(
  make: (words: Words, naming: Naming) => FileToWrite | FileToWrite[],
): ExportFormat['files'] {
  return (languages, naming) => languages.flatMap((words) => make(words, naming));
}

/** `zh_Hans`, as gettext and those after it write a tag. */
export function underscored(tag: string): string {
  return tag.replaceAll('-', '_');
}

/** Stands at the top of files that take comments. */
export const MADE_BY = 'Made by polystatus export; https://polystatus.dev, MIT licence.';

/** A text that a format cannot hold, because it would read a sign as something else. */
export class UnwritableError extends Error {}

/**
 * @param taken the signs that the format takes for its own and cannot escape
 * @throws UnwritableError where the text has one of them
 */
export function refuseSigns(text: string, key: string, taken: RegExp): string {
  const [sign] = taken.exec(text) ?? [];
  if (sign === undefined) return text;
  throw new UnwritableError(`The text of ${key} has “${sign}”, which this format cannot hold.`);
}
