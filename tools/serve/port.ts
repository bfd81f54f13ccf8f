import { createServer } from 'node:net';

/**
 * Makes sure that a port can be listened on.
 *
 * @throws Error with a sentence for people where it is no port number, is taken, or is not allowed
 */
export async function assertPortFree(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error('PORT must be a whole number from 1 to 65535.');
  }
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(describe(port, error.code)));
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

function describe(port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port + 1} npx -y pnpm start`;
  }
  if (code === 'EACCES')
    return `Port ${port} needs special rights. Choose one above 1023: PORT=4040`;
  return `Port ${port} cannot be used (${code ?? 'unknown reason'}).`;
}
