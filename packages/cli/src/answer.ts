import type { Context } from './context.ts';
import { paint } from './mark.ts';
import { pageThrough } from './pager.ts';
import type { Page } from './render/page.ts';
import { records } from './render/records.ts';
import { isTerminal, textWidth, wantsColor } from './terminal.ts';
import { writeOut } from './write-out.ts';

/** Writes text for reading, set for and in the colours of what it is written to. */
export function writeText(
  { args, env, catalog }: Context,
  descriptor: 1 | 2,
  text: (page: Page) => string,
): void {
  const terminal = isTerminal(descriptor);
  const page = { catalog, width: textWidth(env, terminal) };
  const painted = paint(
    text(page),
    wantsColor(args.color, env, () => terminal),
  );
  if (terminal && descriptor === 1 && args.pager) pageThrough(painted, env);
  else writeOut(descriptor, painted);
}

/** Writes a value for programs to standard output. */
export function writeJson(value: unknown): void {
  writeOut(1, `${JSON.stringify(value, undefined, 2)}\n`);
}

/** Writes codes to standard output in the format asked for; `text` sets them for reading. */
export function answer(
  context: Context,
  ids: readonly string[],
  text: (page: Page) => string,
): void {
  const { args, catalog } = context;
  if (args.format === 'text') writeText(context, 1, text);
  else writeOut(1, records(ids, catalog, args.format));
}
