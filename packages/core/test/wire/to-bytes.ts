import { valuesOf, type HttpMessage } from '@polystatus/status/http-message';

/** Chunks are lines of the protocol, and the empty one that ends them is clipped by YAML. */
const onWire = (message: HttpMessage): string =>
  valuesOf(message, 'transfer-encoding').includes('chunked')
    ? `${message.content.replaceAll('\n', '\r\n')}\r\n\r\n`
    : message.content;

/** The bytes of a message: lines of the head end in CRLF (RFC 9112, Section 2.1). */
export function toBytes(message: HttpMessage, startLine = message.startLine): Buffer {
  const lines = message.fields.map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([startLine, ...lines, ...message.strange, '', onWire(message)].join('\r\n'));
}
