import { HOMEPAGE } from '#generated/build.ts';
import type { CommandForm } from '../command-form.ts';
import { given } from '../arguments.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { findCode } from '../find-code.ts';
import { writeOut } from '../write-out.ts';

/** What opens an address, without a shell that could read anything into it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** An opener that fails does so at once; one that stays is the browser itself. */
const PATIENCE = 2000;

export const form = {
  part: 'find',
  operands: [{ name: 'code', optional: true }],
  options: { print: {} },
  examples: ['polystatus open 404', 'polystatus open nginx/499 --print'],
} as const satisfies CommandForm;

/** polystatus open 404: its page on the site, in the browser */
export async function run(context: Context): Promise<Exit> {
  const { args, catalog, env } = context;
  const [word] = args.operands;
  const id = word === undefined ? undefined : findCode(context, word);
  if (typeof id === 'number') return id;
  const address = `${HOMEPAGE}/${catalog.tag}/${id === undefined ? '' : `${id}/`}`;
  const shown = !given(args, form).print && canShow(env) && (await start(address, env));
  if (!shown) writeOut(1, `${address}\n`);
  return EXIT.found;
}

/** Without a screen there may still be a browser in the terminal, but nobody asked for that. */
function canShow(env: Context['env']): boolean {
  return (
    process.platform in OPENERS ||
    Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'] || env['WSL_DISTRO_NAME'])
  );
}

function start(address: string, env: Context['env']): Promise<boolean> {
  const [file = '', ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  // Loaded only here: it takes longer than to show a code.
  const { spawn } = process.getBuiltinModule('node:child_process');
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const child = spawn(file, [...rest, address], { detached: true, stdio: 'ignore', env });
  const timer = setTimeout(() => {
    child.unref();
    resolve(true);
  }, PATIENCE);
  const settle = (success: boolean): void => {
    clearTimeout(timer);
    resolve(success);
  };
  child.on('error', () => settle(false));
  child.on('exit', (status) => settle(status === 0));
  return promise;
}
