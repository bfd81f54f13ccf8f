import type { Example } from '../generated/compiled.ts';
import { readMessages, valuesOf, waitsForContinue, type HttpMessage } from './http-message.ts';

/** Where a request goes. */
interface Target {
  readonly method: string;
  readonly url: string;
  /** For a target that is no path: the `*` of OPTIONS (RFC 9112, Section 3.2.4). */
  readonly options: readonly string[];
}

/** What stands in the place of content that the example only describes. */
const FILE = '@file';

/**
 * The command line that sends the request of an example, for a POSIX shell. Content that is
 * described is read from a file called `file`.
 *
 * @returns `undefined` where the target or a field is cut, and for what curl would send otherwise:
 * CONNECT, a request to a proxy, a version of HTTP that it does not speak
 * @example curlLine({ request: 'DELETE /a HTTP/1.1\nHost: b.example\n' })
 * // 'curl -i -X DELETE https://b.example/a'
 */
export function curlLine(
  example: Pick<Example, 'request' | 'scheme' | 'shortened'>,
): string | undefined {
  const { request, scheme = 'https', shortened = [] } = example;
  if (shortened.includes('request-target') || shortened.includes('request-fields'))
    return undefined;
  const [message, another] = readMessages(request);
  const target = message && !another && targetOf(message, scheme);
  if (!target) return undefined;
  const content = contentOf(message, shortened.includes('request-content'));
  const first = ['curl', ...methodOptions(target.method, content !== undefined), ...target.options];
  return [
    [...first, quoted(target.url)].join(' '),
    ...(OF_HTTP_1.some((name) => valuesOf(message, name).length > 0) ? ['--http1.1'] : []),
    ...fieldsOf(message, content !== undefined).map((field) => `-H ${quoted(field)}`),
    ...(content === undefined ? [] : [content]),
  ].join(' \\\n  ');
}

/** With a later version they would be left out, or refused (RFC 9113, Section 8.2.2). */
const OF_HTTP_1 = ['connection', 'transfer-encoding', 'upgrade'];

function targetOf(message: HttpMessage, scheme: string): Target | undefined {
  const own = (name: string): string => valuesOf(message, name)[0] ?? '';
  if (message.startLine === '')
    return {
      method: own(':method'),
      url: `${own(':scheme')}://${own(':authority')}${own(':path')}`,
      options: [],
    };
  const [, method = '', path] =
    /^([A-Z-]+) (\/[\x21-\x7e]*|\*) HTTP\/1\.[01]$/.exec(message.startLine) ?? [];
  if (path === undefined) return undefined;
  const origin = `${scheme}://${own('host')}`;
  return path === '*'
    ? { method, url: origin, options: ['--request-target', quoted(path)] }
    : { method, url: origin + path, options: [] };
}

/** curl takes POST where there is content, and else GET. */
function methodOptions(method: string, hasContent: boolean): string[] {
  if (method === 'HEAD') return ['-I'];
  return method === (hasContent ? 'POST' : 'GET') ? ['-i'] : ['-i', '-X', method];
}

/** The option that brings the content, if there is any. */
function contentOf(message: HttpMessage, isDescribed: boolean): string | undefined {
  if (isDescribed || (waitsForContinue(message) && valuesOf(message, 'content-length').length > 0))
    return `--data-binary ${FILE}`;
  if (message.content === '') return undefined;
  const content = isChunked(message) ? unchunked(message.content) : message.content;
  return `${content.startsWith('@') ? '--data-raw' : '-d'} ${quoted(content)}`;
}

/** The fields that curl does not write by itself, as it takes them: `Accept;` has no value. */
function fieldsOf(message: HttpMessage, hasContent: boolean): string[] {
  const sent = message.fields.filter(
    ([name, value]) =>
      !/^(?::|host$)/i.test(name) &&
      !(/^accept$/i.test(name) && value === '*/*') &&
      !(hasContent && /^content-length$/i.test(name)),
  );
  const lines = sent.map(([name, value]) => (value === '' ? `${name};` : `${name}: ${value}`));
  // Left alone, it would call any content a form.
  const untyped = hasContent && valuesOf(message, 'content-type').length === 0;
  return untyped ? [...lines, 'Content-Type:'] : lines;
}

function isChunked(message: HttpMessage): boolean {
  return valuesOf(message, 'transfer-encoding').includes('chunked');
}

/** The data of chunks of one line each: a line with the size stands before it (RFC 9112, Section 7.1). */
function unchunked(content: string): string {
  return content
    .split('\n')
    .filter((_, at) => at % 2 === 1)
    .join('');
}

/** Single quotes keep every character but themselves. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
