/** One `pnpm content` command. */
export interface Command {
  readonly summary: string;
  /** @returns the exit code: 0 fine, 1 faults in the content, 2 wrong usage */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}
