import { decodeInput } from './decode.ts';
import { closeSync, fstatSync, openSync, readSync } from './node.ts';

/** More than any recording of a session; beyond it memory, not patience, runs out. */
export const MAX_INPUT = 256 * 1024 * 1024;

export class InputTooLong extends Error {}

/** Whether something is connected to standard input that may have an end. */
export function isPiped(): boolean {
  try {
    const stat = fstatSync(0);
    return stat.isFIFO() || stat.isFile() || stat.isSocket();
  } catch {
    return false; // closed
  }
}

/** What standard input held, and whether somebody stopped the wait for its end. */
export interface StandardInput {
  readonly text: string;
  readonly stopped: boolean;
}

/**
 * Everything up to the end of standard input, or up to Ctrl-C: what `tail -f` has given by then.
 * As a stream: a read that waits in a thread would hold up the end of the program.
 *
 * @throws InputTooLong if there is more than `MAX_INPUT`
 */
export function readStandardInput(): Promise<StandardInput> {
  const { stdin } = process;
  const chunks: Buffer[] = [];
  let total = 0;
  let stop = (): void => {};
  const all = new Promise<StandardInput>((resolve, reject) => {
    const finish = (stopped: boolean): void => {
      try {
        resolve({ text: decode(Buffer.concat(chunks, total)), stopped });
      } catch (error) {
        reject(error as Error);
      }
    };
    stop = () => finish(true);
    stdin.on('data', (chunk: Buffer) => {
      total += chunk.length;
      if (total > MAX_INPUT) reject(new InputTooLong());
      else chunks.push(chunk);
    });
    stdin.once('end', () => finish(false));
    stdin.once('error', reject);
    process.once('SIGINT', stop);
  });
  return all.finally(() => {
    process.off('SIGINT', stop);
    stdin.destroy();
  });
}

/**
 * @returns undefined where there is no such file
 * @throws InputTooLong if it is longer than `MAX_INPUT`
 */
export function readInputFile(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    return fstatSync(file).isDirectory() ? undefined : decode(readAll(file));
  } finally {
    closeSync(file);
  }
}

function readAll(descriptor: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536);
    const size = readSync(descriptor, chunk);
    if (size === 0) return Buffer.concat(chunks, total);
    total += size;
    if (total > MAX_INPUT) throw new InputTooLong();
    chunks.push(chunk.subarray(0, size));
  }
}

function decode(bytes: Buffer): string {
  try {
    return decodeInput(bytes, { maxOutputLength: MAX_INPUT });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new InputTooLong();
    throw error;
  }
}
