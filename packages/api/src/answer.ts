import type { Plan } from './plan.ts';

/** A whole response, before a runtime sends it. Names of fields are in lower case. */
export interface Answer {
  readonly status: number;
  /** Reason phrase where it is not simply the registered one; empty where there is none. */
  readonly phrase?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where the response has no content, as for 304. */
  readonly body?: Uint8Array<ArrayBuffer>;
  /** How it is to be sent, where that is not at once and whole. */
  readonly plan?: Plan;
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
