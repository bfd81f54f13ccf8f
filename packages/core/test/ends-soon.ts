import { runInNewContext } from 'node:vm';

/**
 * Does something with each text, and fails on one it never ends with. A timer of the test runner
 * never gets its turn while a loop runs; what runs in a context of its own is stopped from outside.
 *
 * @throws Error that names the text
 */
export function endsSoon(texts: Iterable<string>, work: (text: string) => void): void {
  let current = '';
  const all = (): void => {
    for (current of texts) work(current);
  };
  try {
    runInNewContext('all()', { all }, { timeout: 60_000 });
  } catch (error) {
    // It comes from that other context, whose Error is not ours.
    if ((error as { code?: unknown } | null)?.code !== STOPPED) throw error;
    throw new Error(`There is no end with ${JSON.stringify(current.slice(-200))}.`, {
      cause: error,
    });
  }
}

const STOPPED = 'ERR_SCRIPT_EXECUTION_TIMEOUT';
