import { resolve, sep } from 'node:path';
import { errorPage, servers, themes, type ServerName, type Theme } from '@polystatus/error-pages';
import { files, type ServerOptions } from '@polystatus/error-pages/files';
import { writeText } from '../answer.ts';
import { valueOf, type Arguments, type Fault } from '../arguments.ts';
import { PAGE_ADDRESSES } from '../command-table.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { writeFolder, type FileToWrite, type Outcome } from '../pages/write-folder.ts';
import { shown } from '../safe.ts';
import { writeOut } from '../write-out.ts';

/** Names of files that are in the way; nobody reads hundreds. */
const MAX_NAMES = 10;
/** A day, in seconds. */
const MAX_RETRY_AFTER = 86_400;

/** polystatus pages --server nginx --out error-pages */
export function pages(context: Context): Exit {
  const { args, catalog } = context;
  const { translate } = catalog;
  const fault = checkOptions(args);
  if (fault) return complain(context, fault);
  const folder = resolve(valueOf(args, 'out') ?? '');
  const made = makeFiles(args, folder);
  if ('message' in made) return complain(context, made);
  const outcome = tryWriting(folder, made.files, args.options.has('force'));
  if ('reason' in outcome) {
    const values = { folder: shown(folder, 200), reason: outcome.reason };
    writeOut(2, `${translate('pages.failed', values)}\n`);
    return EXIT.usage;
  }
  if (outcome.kind === 'written') {
    const values = { count: outcome.count, folder: shown(folder, 200) };
    writeText(context, 1, () => `${translate('pages.written', values)}\n`);
    return EXIT.found;
  }
  const lines =
    outcome.kind === 'outside'
      ? [translate('pages.outside', { path: shown(outcome.path) })]
      : [translate('pages.foreign'), ...namesOf(outcome.paths)];
  writeOut(2, `${lines.join('\n')}\n`);
  return EXIT.usage;
}

function checkOptions(args: Arguments): Fault | undefined {
  const { operands } = args;
  if (operands.length > 0) return { message: 'noOperand', values: { command: 'pages' } };
  const absent = (['server', 'out'] as const).find((name) => valueOf(args, name) === undefined);
  if (absent !== undefined)
    return { message: 'missingOption', values: { command: 'pages', option: `--${absent}` } };
  return (
    checkChoice('server', valueOf(args, 'server'), servers) ??
    checkChoice('theme', valueOf(args, 'theme'), themes) ??
    localesOf(args)
      ?.map((tag) => checkChoice('locale', tag, BUILD_LOCALES))
      .find((fault) => fault !== undefined) ??
    PAGE_ADDRESSES.map((name) => checkAddress(name, valueOf(args, name))).find(
      (fault) => fault !== undefined,
    ) ??
    checkWait(valueOf(args, 'retry-after'))
  );
}

/** Whether pages take an address; one that could run a script, say, they do not. */
function checkAddress(
  name: (typeof PAGE_ADDRESSES)[number],
  value: string | undefined,
): Fault | undefined {
  if (value === undefined) return undefined;
  try {
    errorPage('4xx', { locale: BUILD_LOCALES[0] ?? '', [name]: value });
    return undefined;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { message: 'address', values: { option: `--${name}`, value: shown(value) } };
  }
}

function checkWait(value: string | undefined): Fault | undefined {
  const isWait =
    value === undefined || (/^[1-9]\d{0,4}$/.test(value) && Number(value) <= MAX_RETRY_AFTER);
  if (isWait) return undefined;
  const choices = `1–${MAX_RETRY_AFTER}`;
  return { message: 'choice', values: { option: '--retry-after', value: shown(value), choices } };
}

function checkChoice(
  name: string,
  value: string | undefined,
  choices: readonly string[],
): Fault | undefined {
  if (value === undefined || choices.includes(value)) return undefined;
  return { message: 'choice', values: { option: `--${name}`, value, choices: choices.join(', ') } };
}

function localesOf({ options }: Arguments): string[] | undefined {
  return options.get('locale')?.flatMap((value) => value.split(',').map((tag) => tag.trim()));
}

function makeFiles(args: Arguments, out: string): { files: FileToWrite[] } | Fault {
  const theme = valueOf(args, 'theme');
  const wait = valueOf(args, 'retry-after');
  const locales = localesOf(args);
  const folder = valueOf(args, 'folder') ?? out.split(sep).join('/');
  const options: ServerOptions = {
    folder,
    ...(theme !== undefined && { theme: theme as Theme }),
    ...(wait !== undefined && { retryAfter: Number(wait) }),
    requestId: args.options.has('request-id'),
    ...(locales && { locales }),
    ...Object.fromEntries(
      PAGE_ADDRESSES.flatMap((name) => {
        const address = valueOf(args, name);
        return address === undefined ? [] : [[name, address]];
      }),
    ),
  };
  try {
    return { files: files(valueOf(args, 'server') as ServerName, options) };
  } catch (error) {
    // Folders that no configuration can name.
    if (error instanceof RangeError)
      return { message: 'folder', values: { value: folder, option: '--folder', signs: '._@+-' } };
    throw error;
  }
}

/** What the file system refuses is no fault of ours: a file of that name, no right, no room. */
function tryWriting(
  folder: string,
  made: readonly FileToWrite[],
  force: boolean,
): Outcome | { readonly reason: string } {
  try {
    return writeFolder(folder, made, force);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { reason: String(error.code) };
    throw error;
  }
}

function namesOf(paths: readonly string[]): string[] {
  const names = paths.slice(0, MAX_NAMES).map((path) => `  ${shown(path, 200)}`);
  return paths.length > MAX_NAMES ? [...names, '  …'] : names;
}
