import { createServer, METHODS, request, type IncomingMessage } from 'node:http';
import { Duplex } from 'node:stream';

/** A connection that brings the bytes, then ends, and swallows what is written. */
function connection(bytes: Buffer): Duplex {
  const stream = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() });
  stream.push(bytes);
  stream.push(null);
  return stream;
}

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.message;

/** Whether the message arrives whole: its content is read to the end it announces. */
const drain = (message: IncomingMessage, done: (fault?: string) => void): void => {
  message.on('error', (error) => done(codeOf(error)));
  message.on('end', () => done(message.complete ? undefined : 'incomplete'));
  message.resume();
};

/** llhttp keeps a list of methods, but each token may be one (RFC 9110, Section 9.1). */
const withKnownMethod = (startLine: string): string =>
  startLine.replace(/^[A-Z-]+(?= )/, (method) => (METHODS.includes(method) ? method : 'POST'));

/**
 * Lets the parser of Node (llhttp, strict) read a request.
 *
 * @param hasContent - false where the content waits for a 100 (Continue): the head is enough
 * @returns the code of the parser’s complaint, or undefined
 */
export function parseRequest(
  toBytes: (known: (startLine: string) => string) => Buffer,
  hasContent: boolean,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    // Whether a host is named is told apart from the syntax, and the server would answer by itself.
    const server = createServer({ requireHostHeader: false });
    const read = (message: IncomingMessage): void => drain(message, resolve);
    server.on('clientError', (error) => resolve(codeOf(error)));
    server.on('request', read);
    server.on('checkExpectation', read);
    server.on('checkContinue', hasContent ? read : () => resolve(undefined));
    for (const event of ['connect', 'upgrade']) server.on(event, () => resolve(undefined));
    server.emit('connection', connection(toBytes(withKnownMethod)));
  });
}

/**
 * Lets the same parser read interim responses and the final one after them.
 *
 * @param method - of the request that is answered: HEAD and CONNECT change the framing
 */
export function parseResponse(bytes: Buffer, method: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const sent = request({
      method: METHODS.includes(method) ? method : 'POST',
      createConnection: () => connection(bytes),
      host: 'parser.example',
    });
    sent.on('error', (error) => resolve(codeOf(error)));
    sent.on('response', (message) => drain(message, resolve));
    for (const event of ['connect', 'upgrade']) sent.on(event, () => resolve(undefined));
    sent.end();
  });
}
