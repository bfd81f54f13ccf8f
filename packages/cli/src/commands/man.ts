import { VERSION } from '#generated/build.ts';
import type { CommandForm } from '../command-form.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { manPage } from '../man/page.ts';
import { writeOut } from '../write-out.ts';

export const form = {
  part: 'program',
  operands: [],
  options: {},
  examples: ['polystatus man | man -l -'],
} as const satisfies CommandForm;

/** polystatus man | man -l - */
export function run(context: Context): Exit {
  writeOut(1, manPage(context, VERSION));
  return EXIT.found;
}
