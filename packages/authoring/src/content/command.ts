/** One `pnpm content` command: what each file of commands/ exports as `command`. */
export interface Command {
  /** What it does, for the list of commands. */
  readonly summary: string;
  /** @returns the exit code: 0 fine, 1 faults in the content, 2 wrong usage */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}
