import type { Asked } from './asked.ts';

/** A whole response, before a runtime sends it. Names of fields are in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where the response has no content, as for 304. */
  readonly body?: Uint8Array;
}

/** Fields of every answer: anyone may read it, and nobody may take it for another type. */
export const COMMON = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  'x-content-type-options': 'nosniff',
};

const encoder = new TextEncoder();

/** An answer with text for a body. */
export function textAnswer(
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = encoder.encode(text);
  return {
    status,
    headers: {
      ...COMMON,
      'content-type': type,
      'content-length': String(body.byteLength),
      ...headers,
    },
    body,
  };
}

/** HEAD gets the header fields of GET and no content (RFC 9110, Section 9.3.2). */
export function toResponse({ status, headers, body }: Answer, { method }: Asked): Response {
  const content =
    method === 'HEAD' || body === undefined ? null : (body as Uint8Array<ArrayBuffer>);
  return new Response(content, { status, headers });
}
