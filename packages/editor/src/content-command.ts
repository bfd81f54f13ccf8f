import { existsSync } from 'node:fs';
import { UsageError, contentCommand } from '@polystatus/authoring/content';
import { openLocales } from '@polystatus/authoring/content/open-locales';
import { startEditor } from './server.ts';

const USAGE = `pnpm content edit [--locale TAG] [--port N]

Opens the translators’ editor: prints an address for the browser of this machine. Saving writes
what was changed in an entry into its file below locales/ and records it in the lock. Ctrl+C ends it.

  --locale TAG  the translation to begin with
  --port N      where to listen on 127.0.0.1 (default: 4050; 0 takes any free one)
  --root DIR    directory that holds content/ and locales/ (default: this repository)

Exit code: 0 ended, 1 the port is taken, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'translate in the browser',
  usage: USAGE,
  options: { locale: { type: 'string' }, port: { type: 'string' } },
  run({ values: { locale, port: asked }, root }) {
    const port = Number(asked ?? '4050');
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError('--port needs a whole number from 0 to 65535.');
    for (const folder of ['content', 'locales'])
      if (!existsSync(`${root}/${folder}`)) throw new UsageError(`${root} has no ${folder}/.`);
    openLocales(root, locale === undefined ? [] : [locale]);
    return edit(root, port, locale);
  },
});

async function edit(root: string, port: number, locale: string | undefined): Promise<number> {
  try {
    const { address, close } = await startEditor(root, { port, locale });
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
    process.stderr.write(`Port ${port} cannot be used: ${reason}.\n`);
    return 1;
  }
}
