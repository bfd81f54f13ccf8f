import { fieldFaults } from './field-faults.ts';
import { valuesOf, type HttpMessage } from '@polystatus/status/http-message';
import { parseRequest, parseResponse } from './node-parser.ts';
import { toBytes } from './to-bytes.ts';

const isFramed = (message: HttpMessage): boolean =>
  valuesOf(message, 'content-length').length > 0 ||
  valuesOf(message, 'transfer-encoding').length > 0;

/** What is wrong with a request (RFC 9112). */
export async function requestFaults(message: HttpMessage): Promise<string[]> {
  const faults = fieldFaults(message);
  if (!/^[A-Z-]+ [\x21-\x7e]+ HTTP\/1\.[01]$/.test(message.startLine))
    faults.push(`request line: ${message.startLine}`);
  if (valuesOf(message, 'host').length === 0) faults.push('no host');
  if (message.content !== '' && !isFramed(message)) faults.push('content without its length');
  const parsed = await parseRequest(
    (known) => toBytes(message, known(message.startLine)),
    message.content !== '' || !valuesOf(message, 'expect').includes('100-continue'),
  );
  return parsed === undefined ? faults : [...faults, parsed];
}

/** Never with content (RFC 9110, Section 6.4.1), the first two without its length (8.6). */
const isBare = (status: number): boolean => status < 200 || status === 204 || status === 304;

function finalFaults(message: HttpMessage, status: number, method: string): string[] {
  const faults: string[] = [];
  const isEmpty = isBare(status) || method === 'HEAD';
  const closes = valuesOf(message, 'connection').includes('close');
  if (!isEmpty && !isFramed(message) && !closes) faults.push('no end of the content');
  // An origin server with a clock sends it (RFC 9110, Section 6.6.1).
  if (status >= 200 && status < 500 && valuesOf(message, 'date').length === 0)
    faults.push('no date');
  return faults;
}

function responseFaults(
  message: HttpMessage,
  method: string,
  namesOf: (status: number) => readonly string[],
): string[] {
  const faults = fieldFaults(message);
  const [, number, phrase] = /^HTTP\/1\.1 (\d{3}) ([\x20-\x7e]*)$/.exec(message.startLine) ?? [];
  if (number === undefined) return [...faults, `status line: ${message.startLine}`];
  const status = Number(number);
  // Software without a phrase of its own sends none.
  if (phrase !== '' && !namesOf(status).includes(phrase ?? '')) faults.push(`phrase: ${phrase}`);
  if (message.content !== '' && (isBare(status) || status === 205 || method === 'HEAD'))
    faults.push(`content in ${number} to ${method}`);
  if ((status < 200 || status === 204) && isFramed(message))
    faults.push(`length of content in ${number}`);
  return [...faults, ...finalFaults(message, status, method)];
}

const isFinal = ({ startLine }: HttpMessage): boolean => !/^HTTP\/1\.1 1(?!01)/.test(startLine);

/**
 * What is wrong with responses: those to one request end with a final one.
 *
 * @param methods - of the requests, in order
 */
export async function responsesFaults(
  messages: readonly HttpMessage[],
  methods: readonly string[],
  namesOf: (status: number) => readonly string[],
): Promise<string[]> {
  const faults: string[] = [];
  let answered = 0;
  let bytes: Buffer[] = [];
  for (const message of messages) {
    const method = methods[answered] ?? 'no request';
    faults.push(...responseFaults(message, method, namesOf));
    bytes.push(toBytes(message));
    if (!isFinal(message)) continue;
    const parsed = await parseResponse(Buffer.concat(bytes), method);
    if (parsed !== undefined) faults.push(parsed);
    answered += 1;
    bytes = [];
  }
  if (answered !== methods.length) faults.push(`${answered} answers to ${methods.length} requests`);
  return faults;
}
