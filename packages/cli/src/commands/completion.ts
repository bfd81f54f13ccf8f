import type { CommandForm } from '../command-form.ts';
import { scripts, type Shell } from '#generated/shells.ts';
import { completionModel } from '../completion/model.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { writeOut } from '../write-out.ts';

export const form = {
  part: 'program',
  operands: [{ name: 'shell' }],
  options: {},
  examples: [
    'source <(polystatus completion bash)',
    'polystatus completion zsh > ~/.zfunc/_polystatus',
    'polystatus completion fish > ~/.config/fish/completions/polystatus.fish',
  ],
} as const satisfies CommandForm;

/** polystatus completion zsh > ~/.zfunc/_polystatus */
export function run(context: Context): Exit {
  const shells = Object.keys(scripts);
  const [shell = '', second] = context.args.operands;
  if (second !== undefined || !isShell(shell)) {
    const values = {
      shell: context.args.operands.join(' '),
      choices: shells.join(', '),
    };
    return complain(context, { message: 'shell', values });
  }
  writeOut(1, scripts[shell](completionModel(context, shells)));
  return EXIT.found;
}

function isShell(name: string): name is Shell {
  return Object.hasOwn(scripts, name);
}
