import type { CommandForm } from '../command-form.ts';
import { serve as startServer } from '@polystatus/api/node';
import { writeText } from '../answer.ts';
import { errorPage } from '@polystatus/error-pages';
import type { BackendOptions } from '@polystatus/error-pages/backend';
import { given, type Fault } from '../arguments.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { checkSite } from '../pages/check-options.ts';
import { siteOptions, type SiteGiven } from '../pages/options.ts';
import { siteOf } from '../pages/site-of.ts';
import { shown } from '../safe.ts';
import { logRequests } from '../serve/log-requests.ts';
import { openLog } from '../serve/open-log.ts';
import { startBackend } from '../serve/start-backend.ts';
import { writeOut } from '../write-out.ts';

const DEFAULT_PORT = '4040';
const MAX_PORT = 65_535;

export const form = {
  part: 'make',
  operands: [],
  options: { port: { value: 'number' }, host: { value: 'address' }, errors: {}, ...siteOptions },
  examples: ['polystatus serve --port 8080', 'polystatus serve --errors --host 0.0.0.0'],
} as const satisfies CommandForm;

/** polystatus serve --port 8080: every status code, on this machine, until Ctrl-C or SIGTERM */
export async function run(context: Context): Promise<Exit> {
  const { args, catalog } = context;
  const own = given(args, form);
  const { port: value = DEFAULT_PORT, host = '127.0.0.1', errors = false } = own;
  if (!/^\d{1,5}$/.test(value) || Number(value) > MAX_PORT)
    return complain(context, {
      message: 'choice',
      values: { option: '--port', value, choices: `0–${MAX_PORT}` },
    });
  const pages = errors ? backendOf(own) : checkAlone(own);
  if (pages && 'message' in pages) return complain(context, pages);
  const stopped = nextSignal();
  try {
    const place = { port: Number(value), host };
    const server = await (pages ? startBackend(place, pages.site) : startServer(place));
    const ready = pages ? 'serve.backend' : 'serve.ready';
    writeText(context, 1, () => `${catalog.translate(ready, { url: server.url })}\n`);
    const endLog = args.quiet ? undefined : logRequests(openLog());
    const signal = await stopped;
    await server.close();
    endLog?.();
    // Whoever asks a service to end is not told that something went wrong.
    return signal === 'SIGTERM' ? EXIT.found : EXIT.interrupted;
  } catch (error) {
    if (!isListenError(error)) throw error;
    const values = { port: value, host: shown(host) };
    writeOut(2, `${catalog.translate('serve.taken', values)}\n`);
    return EXIT.unknown;
  }
}

/** The pages of a backend, or what is wrong with their options. */
function backendOf(own: SiteGiven): { readonly site: BackendOptions } | Fault {
  return checkSite(own, (site) => errorPage('4xx', site)) ?? siteOf(own);
}

/** Without pages their options mean nothing. */
function checkAlone(own: SiteGiven): Fault | undefined {
  return Object.keys(siteOptions).some((name) => Object.hasOwn(own, name))
    ? { message: 'missingOption', values: { command: 'serve', option: '--errors' } }
    : undefined;
}

/** The first signal ends in good order; a second one, at once. */
function nextSignal(): Promise<NodeJS.Signals> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  return promise;
}

function isListenError(error: unknown): boolean {
  return (
    error instanceof Error && 'syscall' in error && /listen|getaddrinfo/.test(String(error.syscall))
  );
}
