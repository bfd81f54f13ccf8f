import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { manPage } from '../man/page.ts';
import { writeOut } from '../write-out.ts';

/** polystatus man | man -l - */
export function man(context: Context): Exit {
  if (context.args.operands.length > 0)
    return complain(context, { message: 'noOperand', values: { command: 'man' } });
  writeOut(1, manPage(context.catalog, BUILD_VERSION));
  return EXIT.found;
}
