/** One message of an example, as the block in the file shows it. */
export interface HttpMessage {
  /** Empty in HTTP/2, which has pseudo fields instead. */
  readonly startLine: string;
  /** Names as written, in order; a name may come twice. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Lines of the head that are no field at all. */
  readonly strange: readonly string[];
  readonly content: string;
}

/** Where one message ends and the next begins: an empty line, then a start line. */
const BETWEEN = /\n\n(?=HTTP\/\d\.\d \d{3} |[A-Z-]+ \S+ HTTP\/\d\.\d$)/m;

/** A token, a colon, then a value of visible ASCII (RFC 9110, Sections 5.1 and 5.5). */
const FIELD = /^(:?[!#$%&'*+.^_`|~\dA-Za-z-]+): ?((?:[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?)?)$/;

/**
 * The messages of one block. The line end that closes the block belongs to no content, and lines
 * of content end in LF, as Content-Length counts them here.
 *
 * @param hasStartLine - HTTP/2 has none: a list of fields only
 * @example readMessages('GET / HTTP/1.1\nHost: a.example\n')[0]?.fields // [['Host', 'a.example']]
 */
export function readMessages(block: string, hasStartLine = !block.startsWith(':')): HttpMessage[] {
  return block.split(BETWEEN).map((text) => {
    const end = text.indexOf('\n\n');
    const head = (end === -1 ? text : text.slice(0, end)).replace(/\n$/, '').split('\n');
    const startLine = hasStartLine ? (head.shift() ?? '') : '';
    const content = end === -1 ? '' : text.slice(end + 2).replace(/\n$/, '');
    return { startLine, ...readFields(head), content };
  });
}

function readFields(lines: readonly string[]): Pick<HttpMessage, 'fields' | 'strange'> {
  const fields: [string, string][] = [];
  const strange: string[] = [];
  for (const line of lines) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    if (name === undefined) strange.push(line);
    else fields.push([name, value]);
  }
  return { fields, strange };
}

/** The values of a field, whatever the case of its name. */
export function valuesOf({ fields }: Pick<HttpMessage, 'fields'>, name: string): string[] {
  return fields.flatMap(([candidate, value]) => (candidate.toLowerCase() === name ? [value] : []));
}

/**
 * Whether the client keeps its content back until it is told to go on (RFC 9110, Section 10.1.1).
 */
export function waitsForContinue(message: HttpMessage): boolean {
  return message.content === '' && valuesOf(message, 'expect').includes('100-continue');
}
