import { FORMATS, type OptionName } from './option-table.ts';

export interface Operand {
  /** What it is: a name under help.placeholder. */
  readonly name: string;
  readonly optional?: true;
  readonly many?: true;
}

export interface CommandForm {
  readonly operands: readonly Operand[];
  /** Its own options; those that every command takes are in option-table.ts. */
  readonly options: readonly OptionName[];
}

/** Options of `pages` that are addresses on its pages; the pages decide which they take. */
export const PAGE_ADDRESSES = ['support', 'home', 'logo'] as const satisfies readonly OptionName[];

/** Words that are commands and no queries; `--` before them makes them queries. */
export const COMMANDS = {
  list: { operands: [{ name: 'class', optional: true }], options: FORMATS },
  search: { operands: [{ name: 'text', many: true }], options: FORMATS },
  explain: {
    operands: [{ name: 'file', optional: true }],
    options: ['exit-status', 'json', 'short'],
  },
  compare: { operands: [{ name: 'code' }, { name: 'code', many: true }], options: FORMATS },
  choose: { operands: [], options: ['answer', 'no-input', 'json', 'plain', 'short'] },
  problem: { operands: [{ name: 'code' }], options: ['detail', 'instance', 'type', 'json'] },
  pages: {
    operands: [],
    options: [
      'server',
      'out',
      'theme',
      'locale',
      'folder',
      ...PAGE_ADDRESSES,
      'retry-after',
      'request-id',
      'force',
    ],
  },
  serve: { operands: [], options: ['port', 'host'] },
  random: { operands: [{ name: 'class', optional: true }], options: ['seed', ...FORMATS] },
  open: { operands: [{ name: 'code', optional: true }], options: ['print'] },
  completion: { operands: [{ name: 'shell' }], options: [] },
  man: { operands: [], options: [] },
  help: { operands: [{ name: 'command', optional: true }], options: [] },
} as const satisfies Readonly<Record<string, CommandForm>>;

export type CommandName = keyof typeof COMMANDS;

/** What `polystatus` does without a command's name: it shows codes. */
export const SHOW: CommandForm = {
  operands: [{ name: 'query', many: true }],
  options: FORMATS,
};

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

export function formOf(command: CommandName | undefined): CommandForm {
  return command === undefined ? SHOW : COMMANDS[command];
}
