import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Which content is compiled, and where to. */
export interface Compilation {
  readonly root: string;
  readonly out: string;
}

const compiler = fileURLToPath(new URL('compile-with-pseudo.ts', import.meta.url));

/**
 * Compiles content in a process of its own, so that a change of the compiler counts too. What it
 * says stands in the terminal as it comes.
 *
 * @param signal ends it early
 * @returns what was wrong; nothing where all was compiled
 */
export function compile(
  { root, out }: Compilation,
  signal: AbortSignal,
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiler, root, out], {
      stdio: ['ignore', 'inherit', 'pipe'],
      signal,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      process.stderr.write(text);
    });
    child.once('error', (error) => (signal.aborted ? resolve(undefined) : reject(error)));
    child.once('close', (code) =>
      resolve(code === 0 ? undefined : said || `The compiler ended with ${code ?? 'a signal'}.`),
    );
  });
}
