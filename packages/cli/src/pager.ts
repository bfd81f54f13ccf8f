import { writeOut } from './write-out.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The program that shows a text page by page, as git and man choose it: `PAGER`, else less; none
 * where it is empty or `cat`, or the terminal has room for the whole text.
 *
 * @param rows of the terminal; 0 where it has none
 */
export function pagerFor(text: string, rows: number, env: Environment): string | undefined {
  const pager = env['PAGER'] ?? 'less';
  if (/^(?:cat)?$/.test(pager.trim()) || env['TERM'] === 'dumb') return undefined;
  // The prompt wants a line of its own.
  return rows > 0 && text.split('\n').length > rows ? pager : undefined;
}

/** Writes a text to a person, through the pager where it is longer than the screen. */
export function pageThrough(text: string, env: Environment): void {
  const pager = pagerFor(text, process.stdout.rows ?? 0, env);
  if (pager === undefined || !ranWith(pager, text, env)) writeOut(1, text);
}

/** @returns whether the pager ran; what it did not show is then not wanted */
export function ranWith(pager: string, text: string, env: Environment): boolean {
  // Ctrl-C belongs to the pager as long as it runs.
  const wait = (): void => undefined;
  process.on('SIGINT', wait);
  try {
    const { status, error } = process.getBuiltinModule('node:child_process').spawnSync(pager, {
      shell: true,
      input: text,
      stdio: ['pipe', 'inherit', 'inherit'],
      // Ends by itself on a short text, keeps colours, and leaves the text on the screen.
      env: { LESS: 'FRX', ...env },
    });
    // A shell says 126 or 127 of a program that is not there.
    return error === undefined && status !== 126 && status !== 127;
  } finally {
    process.off('SIGINT', wait);
  }
}
