import type { CommandForm, CommandForms, Option, Options } from './command-form.ts';

/** Those that every command takes. */
export const GENERAL = {
  lang: { letter: 'L', value: 'language' },
  color: { value: 'when', choices: ['auto', 'always', 'never'] },
  'no-color': {},
  'no-pager': {},
  quiet: { letter: 'q' },
  help: { letter: 'h' },
  version: { letter: 'v' },
} as const satisfies Options;

/** Those of commands that answer with codes; one at most. */
export const FORMATS = {
  json: { letter: 'j' },
  plain: {},
  short: {},
} as const satisfies Options;

/** Every option that one of the forms or all of them take; a name means the same everywhere. */
export function allOptions(forms: readonly CommandForm[]): ReadonlyMap<string, Option> {
  const own = forms.flatMap(({ options }) => Object.entries(options));
  return new Map<string, Option>([...Object.entries(GENERAL), ...own]);
}

/** The forms of the commands, and that of a line without a command. */
export function everyForm(commands: CommandForms, show: CommandForm): CommandForm[] {
  return [show, ...Object.values(commands)];
}
