import { writeSync } from './node.ts';

/**
 * Writes all of a text, or bytes as they are. Synchronous: `process.stdout` alone takes longer to set up than a run.
 *
 * A reader that went away (`| head -1`) has what it wanted; that is no error.
 */
export function writeOut(descriptor: 1 | 2, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN') {
        if (code === 'EPIPE' || code === 'EOF') return;
        throw error;
      }
      pause();
    }
  }
}

/** A full pipe that does not block: wait until its reader may have caught up. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}
