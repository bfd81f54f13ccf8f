import { readHttpDate } from '../read-response/http-date.ts';

export interface RetryAfter {
  /** Seconds from the moment of the response, where they can be told. */
  readonly seconds?: number;
  /** The moment, as an ISO date. */
  readonly at?: string;
}

/**
 * Seconds or a date (RFC 9110, Section 10.2.3).
 *
 * @param sent the Date field of the same response: a date minus it is the wait
 * @returns undefined where the value is neither
 */
export function readRetryAfter(value: string, sent: string | undefined): RetryAfter | undefined {
  if (/^\d{1,10}$/.test(value)) return { seconds: Number(value) };
  const at = readHttpDate(value);
  if (at === undefined) return undefined;
  const from = sent === undefined ? undefined : readHttpDate(sent);
  const seconds = from === undefined ? undefined : Math.max(0, Math.round((at - from) / 1000));
  return { ...(seconds !== undefined && { seconds }), at: new Date(at).toISOString() };
}
