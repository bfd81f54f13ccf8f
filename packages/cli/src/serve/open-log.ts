import { Socket } from 'node:net';
import { fstatSync } from '../node.ts';
import { writeOut } from '../write-out.ts';

/** What waits for a reader; more than that nobody reads. */
const MOST = 65_536;

export interface Log {
  readonly write: (line: string) => void;
  readonly close: () => void;
}

/**
 * Standard error for a log. Whoever starts a server with a pipe and never reads it must not stop it:
 * such a pipe is written without waiting, and lines that it has no room for are lost.
 */
export function openLog(): Log {
  if (!isPipe(2)) return { write: (line) => writeOut(2, line), close: () => undefined };
  const socket = new Socket({ fd: 2, readable: false, writable: true });
  // A reader that went away has what it wanted.
  socket.on('error', () => undefined);
  return {
    write: (line) => {
      if (!socket.destroyed && socket.writableLength < MOST) socket.write(line);
    },
    // What still waits would keep the program from ending.
    close: () => void socket.destroy(),
  };
}

function isPipe(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFIFO() || stat.isSocket();
  } catch {
    return false; // closed
  }
}
