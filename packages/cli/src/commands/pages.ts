import { resolve, sep } from 'node:path';
import { steps, type ServerName, type Step } from '@polystatus/error-pages';
import { files, type ServerOptions } from '@polystatus/error-pages/files';
import { writeText } from '../answer.ts';
import { given, type Fault } from '../arguments.ts';
import type { CommandForm } from '../command-form.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { code, quiet } from '../mark.ts';
import { listOf } from '../listed.ts';
import { checkOptions } from '../pages/check-options.ts';
import { options, type PagesGiven } from '../pages/options.ts';
import { siteOf } from '../pages/site-of.ts';
import type { FileToWrite } from '../pages/write-folder.ts';
import { writeFiles } from '../write-files.ts';

export const form = {
  part: 'make',
  operands: [],
  options,
  examples: ['polystatus pages --server nginx --out error-pages'],
} as const satisfies CommandForm;

/** polystatus pages --server nginx --out error-pages */
export function run(context: Context): Exit {
  const own = given(context.args, form);
  const fault = checkOptions(own);
  if (fault) return complain(context, fault);
  const folder = resolve(own.out ?? '');
  const checked = siteOf(own);
  if ('message' in checked) return complain(context, checked);
  const made = makeFiles(own, folder, checked.site);
  if ('message' in made) return complain(context, made);
  const exit = writeFiles(context, folder, made.files, own.force === true);
  if (exit === EXIT.found) writeText(context, 1, () => nextSteps(context, made.steps));
  return exit;
}

function makeFiles(
  own: PagesGiven,
  out: string,
  site: ServerOptions,
): { files: FileToWrite[]; steps: readonly Step[] } | Fault {
  const { folder = out.split(sep).join('/') } = own;
  const server = own.server as ServerName;
  const [codes, pass] = [listOf(own.codes), listOf(own.pass)];
  const chosen: ServerOptions = {
    ...site,
    folder,
    replaceApi: own['replace-api'] === true,
    ...(codes && { codes }),
    ...(pass && { pass }),
  };
  try {
    return { files: files(server, chosen), steps: steps(server, { folder }) };
  } catch (error) {
    // Folders that no configuration can name.
    if (error instanceof RangeError)
      return { message: 'folder', values: { value: folder, option: '--folder', signs: '._@+-' } };
    throw error;
  }
}

/** The lines that somebody must write, below what they are for. */
function nextSteps({ catalog: { translate } }: Context, all: readonly Step[]): string {
  const width = Math.max(...all.map(({ where }) => where.length));
  const rows = (chosen: readonly Step[]): string[] =>
    chosen.map(({ where, line }) => `  ${quiet(where.padEnd(width))}  ${code(line)}`);
  const optional = all.filter(({ forApplications }) => forApplications);
  const needed = all.filter((step) => !optional.includes(step));
  const lines = [
    ...(needed.length === 0 ? [] : [translate('pages.next'), ...rows(needed)]),
    ...(optional.length === 0 ? [] : [translate('pages.nextApplications'), ...rows(optional)]),
  ];
  return lines.map((text) => `${text}\n`).join('');
}
