import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { completionModel, type CompletionModel } from '../completion/model.ts';
import type { SHELLS } from '../completion/values.ts';
import { zsh } from '../completion/zsh.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { writeOut } from '../write-out.ts';

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], (model: CompletionModel) => string>> = {
  bash,
  fish,
  zsh,
};

/** polystatus completion zsh > ~/.zfunc/_polystatus */
export function completion(context: Context): Exit {
  const [shell = '', second] = context.args.operands;
  if (second !== undefined || !isShell(shell)) {
    const values = {
      shell: context.args.operands.join(' '),
      choices: Object.keys(SCRIPTS).join(', '),
    };
    return complain(context, { message: 'shell', values });
  }
  writeOut(1, SCRIPTS[shell](completionModel(context.catalog)));
  return EXIT.found;
}

function isShell(name: string): name is keyof typeof SCRIPTS {
  return Object.hasOwn(SCRIPTS, name);
}
