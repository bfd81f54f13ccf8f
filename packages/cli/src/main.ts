import { LOCALES } from '#generated/build.ts';
import { chooseLocale } from './choose-locale.ts';
import { EXIT, type Context, type Exit } from './context.ts';
import { pageThrough } from './pager.ts';
import { parseArguments } from './parse-arguments.ts';
import { run } from './run.ts';
import { setPage } from './set-page.ts';
import { isTerminal } from './terminal.ts';
import { writeOut } from './write-out.ts';

/** A fault of ours (EX_SOFTWARE), told apart from every answer. */
const INTERNAL = 70;

void main(process.argv.slice(2), process.env).then(
  (status) => {
    // Whatever is still waited for ends with it.
    if (status === EXIT.interrupted) process.exit(status);
    process.exitCode = status;
  },
  (error: unknown) => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    writeOut(2, `polystatus: ${process.env['DEBUG'] ? (stack ?? message) : message}\n`);
    process.exitCode = INTERNAL;
  },
);

async function main(argv: readonly string[], env: Context['env']): Promise<Exit> {
  const args = parseArguments(argv);
  const choice = chooseLocale(args.lang, env, LOCALES, process.platform);
  const page = setPage(args, choice, env);
  if (page === undefined) return run(args, choice, env);
  if (args.pager && isTerminal(1)) pageThrough(page, env);
  else writeOut(1, page);
  return EXIT.found;
}
