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

/** @throws InputTooLong if there is more than `MAX_INPUT` */
export function readStandardInput(): string {
  return decode(readAll(0));
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
    const size = readChunk(descriptor, chunk);
    if (size === 0) return Buffer.concat(chunks, total);
    total += size;
    if (total > MAX_INPUT) throw new InputTooLong();
    chunks.push(chunk.subarray(0, size));
  }
}

function readChunk(descriptor: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0; // the end of a pipe on Windows
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** UTF-8, or UTF-16 as PowerShell writes it. */
function decode(bytes: Buffer): string {
  const text =
    bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString();
  return text.replace(/^\uFEFF/, '');
}
