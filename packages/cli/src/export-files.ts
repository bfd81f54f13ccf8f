import { APP_LOCALES } from '#generated/build.ts';
import { exportFormats, type ExportFormatName } from '#generated/export-formats.ts';
import { exportedIds, readWords } from './export/read-words.ts';
import { isWord, texts, type ExportText } from './export/words.ts';
import type { FileToWrite } from './pages/write-folder.ts';

export type { ExportFormatName } from '#generated/export-formats.ts';
export type { FileToWrite } from './pages/write-folder.ts';
export { texts, type ExportText } from './export/words.ts';

/** Names of the formats. */
export const formats: readonly ExportFormatName[] = Object.keys(
  exportFormats,
) as ExportFormatName[];

/** BCP 47 tags of the languages. */
export const locales: readonly string[] = APP_LOCALES;

/** What of the words goes where. */
export interface ExportOptions {
  /** BCP 47 tags; all languages without. */
  readonly locales?: readonly string[] | undefined;
  /** Without, what the format is for: visitors’ texts in formats of apps, else all three. */
  readonly texts?: readonly ExportText[] | undefined;
  /** Ids such as `404` and `nginx/499`, `4xx` and `5xx` for the words of a class; all without. */
  readonly codes?: readonly string[] | undefined;
  /** What every key begins with: `http` makes `http.404.title`, `http_404_title` or `http404Title`. */
  readonly prefix?: string | undefined;
  /** Name of the files, without language and extension. */
  readonly name?: string | undefined;
}

/**
 * The texts of the codes as files of another ecosystem.
 *
 * Where a language lacks a text, it is in the next language of its chain (`fr-CA`, `fr`, `en`), and
 * formats that have comments say so beside it.
 *
 * @returns paths as the ecosystem has them; the same bytes on every run
 * @throws RangeError for an unknown format, language, text or code, a prefix or a name that is none
 * @example
 * for (const { path, content } of exportFiles('laravel', { locales: ['tr'] })) …
 * // path: 'lang/tr/http-statuses.php'
 */
export function exportFiles(name: ExportFormatName, options: ExportOptions = {}): FileToWrite[] {
  known('format', [name], formats);
  const format = exportFormats[name];
  const tags = known('locales', options.locales ?? locales, locales);
  const wanted = known('texts', options.texts ?? format.texts, texts);
  const ids = options.codes && new Set(known('codes', options.codes, [...exportedIds()]));
  const naming = {
    prefix: word('prefix', options.prefix ?? format.prefix, format.prefix === '').replace(
      /[._-]+$/,
      '',
    ),
    name: word('name', options.name ?? format.name, false),
  };
  const languages = [...new Set(tags)].map((tag) => readWords(tag, wanted, ids));
  return format.files(languages, naming);
}

/** @throws RangeError unless each value is one of those that there are */
function known<Value extends string>(
  option: string,
  values: readonly Value[],
  choices: readonly string[],
): readonly Value[] {
  const foreign = values.find((value) => !choices.includes(value));
  if (foreign === undefined && values.length > 0) return values;
  throw new RangeError(
    `“${foreign ?? ''}” is not a choice of “${option}”; take one of ${choices.join(', ')}.`,
  );
}

/** @throws RangeError for what could not stand in a key or a path */
function word(option: string, value: string, mayBeEmpty: boolean): string {
  if (isWord(value) || (mayBeEmpty && value === '')) return value;
  throw new RangeError(
    `“${value}” cannot be the “${option}”: letters, digits, “.”, “_” and “-”, a letter first.`,
  );
}
