import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Each field with all its lines. */
  readonly fields: IncomingMessage['headersDistinct'];
  readonly body: Buffer;
  /** What `lang` says. */
  readonly lang: string | undefined;
}

/** One request with exactly these header fields: fetch would add some of its own. */
export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, headers, method, agent };
    const asked = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const [, lang] = /<html lang="([^"]+)"/.exec(body.toString()) ?? [];
        const { statusCode: status = 0, headers: own, headersDistinct } = response;
        resolve({ status, headers: own, fields: headersDistinct, body, lang });
      });
      response.on('error', reject);
    });
    asked.once('error', (error) => {
      // The server closed the connection before it read this request (RFC 9112, Section 9.3.1).
      if (asked.reusedSocket) resolve(ask(port, path, headers, method));
      else reject(error);
    });
    asked.end();
  });
}
