/** What a command is for; lists of commands show the parts one after the other. */
export const PARTS = ['find', 'make', 'program'] as const;

/** What stands behind a command’s name. Its word is help.placeholder.<name>. */
export interface Operand {
  readonly name: string;
  readonly optional?: true;
  readonly many?: true;
}

/** One option; without `value` it is a switch. Its words are help.option.<name>. */
export interface Option {
  readonly letter?: string;
  /** What it takes: its word is help.placeholder.<value>. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** It may be given several times, and all of them count. */
  readonly many?: true;
}

export type Options = Readonly<Record<string, Option>>;

/**
 * What a command takes: parsing, help, completions and the manual page are made from this. Its
 * words, in locales/<tag>/ui/cli.yaml, are help.command.<name>, and help.about.<name> where there
 * is more to say.
 */
export interface CommandForm {
  readonly part: (typeof PARTS)[number];
  readonly operands: readonly Operand[];
  /** Its own; what every command takes is in options.ts. */
  readonly options: Options;
  /** What one would type, a line each; tests run every one of them. */
  readonly examples: readonly string[];
}

export type CommandForms = Readonly<Record<string, CommandForm>>;

/** The commands in the order in which lists show them: by part, then by name. */
export function inOrder(forms: CommandForms): (readonly [name: string, form: CommandForm])[] {
  return Object.entries(forms).sort(
    ([a, { part: first }], [b, { part: second }]) =>
      PARTS.indexOf(first) - PARTS.indexOf(second) || (a < b ? -1 : 1),
  );
}
