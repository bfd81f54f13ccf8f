import { LOCALES } from '#generated/build.ts';
import { resolve, sep } from 'node:path';
import {
  configuration,
  errorPage,
  servers,
  themes,
  type ServerName,
  type Theme,
} from '@polystatus/error-pages';
import { files, type ServerOptions } from '@polystatus/error-pages/files';
import { given, type Fault, type Given } from '../arguments.ts';
import type { CommandForm, Options } from '../command-form.ts';
import { complain } from '../complain.ts';
import type { Context, Exit } from '../context.ts';
import { checkChoice, listOf } from '../listed.ts';
import type { FileToWrite } from '../pages/write-folder.ts';
import { shown } from '../safe.ts';
import { writeFiles } from '../write-files.ts';

/** A day, in seconds. */
const MAX_RETRY_AFTER = 86_400;

/** Addresses on the pages; the pages decide which they take. */
const ADDRESSES = {
  support: { value: 'address' },
  home: { value: 'address' },
  logo: { value: 'address' },
} as const satisfies Options;
const ADDRESS_NAMES = ['support', 'home', 'logo'] as const satisfies (keyof typeof ADDRESSES)[];

export const form = {
  part: 'make',
  operands: [],
  options: {
    server: { value: 'server' },
    out: { value: 'directory' },
    theme: { value: 'theme' },
    locale: { value: 'languages', many: true },
    folder: { value: 'directory' },
    ...ADDRESSES,
    'retry-after': { value: 'number' },
    'request-id': {},
    pass: { value: 'names', many: true },
    force: {},
  },
  examples: ['polystatus pages --server nginx --out error-pages'],
} as const satisfies CommandForm;

type Own = Given<typeof form>;

/** polystatus pages --server nginx --out error-pages */
export function run(context: Context): Exit {
  const own = given(context.args, form);
  const fault = checkOptions(own);
  if (fault) return complain(context, fault);
  const folder = resolve(own.out ?? '');
  const made = makeFiles(own, folder);
  if ('message' in made) return complain(context, made);
  return writeFiles(context, folder, made.files, own.force === true);
}

function checkOptions(own: Own): Fault | undefined {
  const absent = (['server', 'out'] as const).find((name) => own[name] === undefined);
  if (absent !== undefined)
    return { message: 'missingOption', values: { command: 'pages', option: `--${absent}` } };
  return (
    checkChoice('server', own.server, servers) ??
    checkChoice('theme', own.theme, themes) ??
    listOf(own.locale)
      ?.map((tag) => checkChoice('locale', tag, LOCALES))
      .find((fault) => fault !== undefined) ??
    ADDRESS_NAMES.map((name) => checkAddress(name, own[name])).find(
      (fault) => fault !== undefined,
    ) ??
    checkWait(own['retry-after']) ??
    listOf(own.pass)
      ?.map(checkField)
      .find((fault) => fault !== undefined)
  );
}

/** Whether pages take an address; one that could run a script, say, they do not. */
function checkAddress(name: keyof typeof ADDRESSES, value: string | undefined): Fault | undefined {
  if (value === undefined) return undefined;
  try {
    errorPage('4xx', { [name]: value });
    return undefined;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { message: 'address', values: { option: `--${name}`, value: shown(value) } };
  }
}

/** Whether a field of an application can stay beside the page; the package decides. */
function checkField(name: string): Fault | undefined {
  try {
    configuration('caddy', { pass: [name] });
    return undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { message: 'field', values: { option: '--pass', value: shown(name) } };
  }
}

function checkWait(value: string | undefined): Fault | undefined {
  const isWait =
    value === undefined || (/^[1-9]\d{0,4}$/.test(value) && Number(value) <= MAX_RETRY_AFTER);
  if (isWait) return undefined;
  const choices = `1–${MAX_RETRY_AFTER}`;
  return { message: 'choice', values: { option: '--retry-after', value: shown(value), choices } };
}

function makeFiles(own: Own, out: string): { files: FileToWrite[] } | Fault {
  const { theme, 'retry-after': wait, folder = out.split(sep).join('/') } = own;
  const locales = listOf(own.locale);
  const pass = listOf(own.pass);
  const options: ServerOptions = {
    folder,
    ...(theme !== undefined && { theme: theme as Theme }),
    ...(wait !== undefined && { retryAfter: Number(wait) }),
    requestId: own['request-id'] === true,
    ...(locales && { locales }),
    ...(pass && { pass }),
    ...Object.fromEntries(
      ADDRESS_NAMES.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])),
    ),
  };
  try {
    return { files: files(own.server as ServerName, options) };
  } catch (error) {
    // Folders that no configuration can name.
    if (error instanceof RangeError)
      return { message: 'folder', values: { value: folder, option: '--folder', signs: '._@+-' } };
    throw error;
  }
}
