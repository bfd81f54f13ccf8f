/** Content and where it stands in the whole representation. */
export interface Part {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly length: number;
  readonly first: number;
  readonly last: number;
}

const RANGE = /^bytes=(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))$/;

/**
 * The bytes to send: all of them, or for 206 those of the range asked for (RFC 9110, Section 14);
 * the first half where none is asked for that exists, as the code was asked for all the same.
 */
export function partOf(text: string, status: number, range: string | undefined): Part {
  const whole = new TextEncoder().encode(text);
  const length = whole.byteLength;
  if (status !== 206) return { body: whole, length, first: 0, last: length - 1 };
  const { first, last } = rangeOf(range?.trim(), length) ?? { first: 0, last: (length >> 1) - 1 };
  return { body: whole.slice(first, last + 1), length, first, last };
}

function rangeOf(
  range: string | undefined,
  length: number,
): { first: number; last: number } | undefined {
  const match = RANGE.exec(range ?? '');
  if (!match) return undefined;
  const [, from = '', until = '', suffix] = match;
  const first = suffix === undefined ? Number(from) : Math.max(0, length - Number(suffix));
  const last = until === '' ? length - 1 : Math.min(Number(until), length - 1);
  return first <= last ? { first, last } : undefined;
}
