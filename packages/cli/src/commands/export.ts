import { lstatSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { APP_LOCALES, EXPORT_FORMATS } from '#generated/build.ts';
import { given, type Fault, type Given } from '../arguments.ts';
import type { CommandForm } from '../command-form.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { isWord, texts, type ExportText } from '../export/words.ts';
import { exportedIds } from '../export/read-words.ts';
import { exportFiles, type ExportFormatName } from '../export-files.ts';
import { checkChoice, listOf } from '../listed.ts';
import { EXPORTS } from '../pages/manifest.ts';
import type { FileToWrite } from '../pages/write-folder.ts';
import { readQuery } from '../query.ts';
import { shown } from '../safe.ts';
import { selectRows } from '../select-rows.ts';
import { writeFiles } from '../write-files.ts';
import { writeOut } from '../write-out.ts';

export const form = {
  part: 'make',
  operands: [{ name: 'class', optional: true }],
  options: {
    format: { value: 'format' },
    locale: { value: 'languages', many: true },
    texts: { value: 'texts', many: true },
    prefix: { value: 'text' },
    name: { value: 'text' },
    out: { value: 'directory' },
    force: {},
  },
  examples: [
    'polystatus export --format laravel --locale tr --out .',
    'polystatus export 4xx --format android --prefix error --out app/src/main/res',
    'polystatus export --format json --locale fr --texts title',
  ],
} as const satisfies CommandForm;

type Own = Given<typeof form>;

/** All languages, for those who would rather say so. */
const ALL = 'all';

/** polystatus export --format laravel --locale tr --out . */
export function run(context: Context): Exit {
  const own = given(context.args, form);
  const fault = checkOptions(own);
  if (fault) return complain(context, fault);
  const codes = wantedCodes(context);
  if (codes?.length === 0) {
    const values = { query: shown(context.args.operands[0] ?? '') };
    writeOut(2, `${context.catalog.translate('unknown.list', values)}\n`);
    return EXIT.unknown;
  }
  const files = makeFiles(own, codes);
  return own.out === undefined
    ? print(context, files)
    : write(context, files, own.out, own.force === true);
}

function checkOptions(own: Own): Fault | undefined {
  if (own.format === undefined)
    return { message: 'missingOption', values: { command: 'export', option: '--format' } };
  const lists = [
    checkChoice('format', own.format, EXPORT_FORMATS),
    ...(listOf(own.locale) ?? []).map((tag) => checkChoice('locale', tag, [...APP_LOCALES, ALL])),
    ...(listOf(own.texts) ?? []).map((name) => checkChoice('texts', name, texts)),
    ...(['prefix', 'name'] as const).map((name) => checkWord(name, own[name])),
  ];
  return lists.find((fault) => fault !== undefined);
}

function checkWord(name: string, value: string | undefined): Fault | undefined {
  if (value === undefined || isWord(value)) return undefined;
  return { message: 'word', values: { option: `--${name}`, value: shown(value) } };
}

/** Ids of the class or the owner that is named, with the words of a class itself. */
function wantedCodes({ args, catalog }: Context): string[] | undefined {
  const [wanted] = args.operands;
  if (wanted === undefined) return undefined;
  const query = readQuery(wanted);
  const ids = selectRows(catalog, wanted).map(({ id }) => id);
  const words = query.kind === 'class' ? `${query.digit}xx` : '';
  return exportedIds().has(words) ? [...ids, words] : ids;
}

function makeFiles(own: Own, codes: string[] | undefined): FileToWrite[] {
  const locales = listOf(own.locale);
  return exportFiles(own.format as ExportFormatName, {
    locales: locales?.includes(ALL) ? undefined : locales,
    texts: listOf(own.texts) as ExportText[] | undefined,
    codes,
    prefix: own.prefix,
    name: own.name,
  });
}

/** Standard output takes one file. */
function print(context: Context, files: readonly FileToWrite[]): Exit {
  const [only, another] = different(files);
  if (another !== undefined)
    return complain(context, { message: 'severalFiles', values: { count: String(files.length) } });
  writeOut(1, only?.content ?? '');
  return EXIT.found;
}

function write(context: Context, files: readonly FileToWrite[], out: string, force: boolean): Exit {
  const path = resolve(out);
  const [only, another] = different(files);
  if (only === undefined || another !== undefined || !namesFile(path, only))
    return writeFiles(context, path, files, force, EXPORTS);
  const file = { path: basename(path), content: only.content };
  return writeFiles(context, dirname(path), [file], force, EXPORTS);
}

/** Java has the texts of its default language twice. */
function different(files: readonly FileToWrite[]): FileToWrite[] {
  return files.filter(
    ({ content }, at) => at === files.findIndex((file) => file.content === content),
  );
}

/** Whether one file is to be called so, and not the folder that it goes to. */
function namesFile(path: string, { path: own }: FileToWrite): boolean {
  const present = lstatSync(path, { throwIfNoEntry: false });
  return present ? present.isFile() : extname(path) === extname(own);
}
