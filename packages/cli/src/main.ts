import { LOCALES } from '#generated/build.ts';
import { chooseLocale } from './choose-locale.ts';
import { parseArguments } from './parse-arguments.ts';
import { quickAnswer } from './quick-answer.ts';
import { writeOut } from './write-out.ts';

/** A fault of ours (EX_SOFTWARE), told apart from every answer. */
const INTERNAL = 70;

try {
  const { env, argv, platform } = process;
  const args = parseArguments(argv.slice(2));
  const choice = chooseLocale(args.lang, env, LOCALES, platform);
  const plain = !args.fault && !args.help && !args.version && choice.missing === undefined;
  if (!plain || !quickAnswer(args, choice.tag, env))
    void import('./rest.ts')
      .then(({ run }) => run(args, choice, env))
      .then((status) => (process.exitCode = status), fail);
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  writeOut(2, `polystatus: ${process.env['DEBUG'] ? (stack ?? message) : message}\n`);
  process.exitCode = INTERNAL;
}
