import { createServer, type AddressInfo, type Server } from 'node:net';

/** A server that writes down what it is sent, as it comes, and says that it has nothing to say. */
export interface Recorder {
  readonly port: number;
  /** The request that came last, as text. */
  readonly last: () => string;
  readonly close: () => void;
}

/** Listens on this machine only; each connection brings one request. */
export async function recordRequests(): Promise<Recorder> {
  let last = '';
  const server = createServer((socket) => {
    let text = '';
    let told = false;
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      last = text;
      if (isWhole(text)) socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
      else if (!told && /\r\nexpect: 100-continue\r\n[^]*\r\n\r\n/i.test(text)) {
        told = true;
        socket.write('HTTP/1.1 100 Continue\r\n\r\n');
      }
    });
  });
  await listening(server);
  return {
    port: (server.address() as AddressInfo).port,
    last: () => last,
    close: () => server.close(),
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return false;
  const [head, content] = [text.slice(0, end), text.slice(end + 4)];
  if (/\r\ntransfer-encoding: chunked/i.test(head)) return content.endsWith('0\r\n\r\n');
  const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  return Buffer.byteLength(content) >= Number(length);
}
