import { existsSync } from 'node:fs';
import { startEditor } from '@polystatus/editor';
import { refuseWords, UsageError, withArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { openLocales } from '../open-locales.ts';

const USAGE = `pnpm content edit [--locale TAG] [--port N]

Opens the translators’ editor: prints an address for the browser of this machine. Saving writes
one message of one file below locales/ and records it in the lock. Ctrl+C ends it.

  --locale TAG  the translation to begin with
  --port N      where to listen on 127.0.0.1 (default: 4050; 0 takes any free one)
  --root DIR    directory that holds content/ and locales/ (default: this repository)

Exit code: 0 ended, 1 the port is taken, 2 wrong usage.
`;

interface Options {
  readonly root: string;
  readonly port: number;
  readonly locale: string | undefined;
}

export const command: Command = {
  summary: 'translate in the browser',
  async run(args) {
    const given: Options[] = [];
    const code = withArguments(
      args,
      USAGE,
      { locale: { type: 'string' }, port: { type: 'string' } },
      ({ values, words, root }) => {
        refuseWords(words);
        const port = Number(values.port ?? '4050');
        if (!Number.isInteger(port) || port < 0 || port > 65_535)
          throw new UsageError('--port needs a whole number from 0 to 65535.');
        for (const folder of ['content', 'locales'])
          if (!existsSync(`${root}/${folder}`)) throw new UsageError(`${root} has no ${folder}/.`);
        openLocales(root, values.locale === undefined ? [] : [values.locale]);
        given.push({ root, port, locale: values.locale });
        return 0;
      },
    );
    const [options] = given;
    return options ? edit(options) : code;
  },
};

async function edit({ root, ...options }: Options): Promise<number> {
  try {
    const { address, close } = await startEditor(root, options);
    process.stdout.write(`Open ${address}\nCtrl+C ends the editor.\n`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await close();
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const reason =
      error.code === 'EADDRINUSE' ? 'it is taken; choose another with --port' : String(error.code);
    process.stderr.write(`Port ${options.port} cannot be used: ${reason}.\n`);
    return 1;
  }
}
