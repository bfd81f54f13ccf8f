import { fieldValue, type Answer } from '../read-response/answer.ts';

/** How many requests a client may still make; what is not told is left out. */
export interface RateLimit {
  readonly limit?: number;
  readonly left?: number;
  /** Seconds until the count starts anew. */
  readonly reset?: number;
}

/** Beyond this, `X-RateLimit-Reset` is no number of seconds but a moment since 1970. */
const MOMENT = 1_000_000_000;

/**
 * The `RateLimit` and `RateLimit-Policy` fields of the IETF’s draft, their older form with a field
 * for each number, and the `X-RateLimit-*` fields that came before them.
 *
 * @param now milliseconds since 1970, where the response has no date
 */
export function readRateLimit(answer: Answer, now: number): RateLimit | undefined {
  const field = (name: string): string | undefined => fieldValue(answer, name);
  const item = field('ratelimit') ?? '';
  const policy = field('ratelimit-policy') ?? '';
  const old = (name: string): number | undefined =>
    whole(field(`ratelimit-${name}`)) ??
    whole(field(`x-ratelimit-${name}`)) ??
    whole(field(`x-rate-limit-${name}`));
  const limit = whole(parameter(policy, 'q')) ?? old('limit');
  const left = whole(parameter(item, 'r') ?? parameter(item, 'remaining')) ?? old('remaining');
  const end = whole(parameter(item, 't') ?? parameter(item, 'reset')) ?? old('reset');
  const reset = end === undefined ? undefined : secondsUntil(end, now);
  if (left === undefined && reset === undefined) return undefined;
  return {
    ...(limit !== undefined && { limit }),
    ...(left !== undefined && { left }),
    ...(reset !== undefined && { reset }),
  };
}

/** `"default";r=50;t=30`, or `limit=100, remaining=50` in older drafts. */
function parameter(value: string, name: string): string | undefined {
  return new RegExp(`(?:^|[;,])\\s{0,8}${name}=(\\d{1,12})(?![\\d.])`).exec(value)?.[1];
}

/** Several windows may stand in one field: the first is the narrowest. */
function whole(value: string | undefined): number | undefined {
  const found = /^\s*(\d{1,12})(?:\.\d+)?(?=\s*(?:$|[,;]))/.exec(value ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

function secondsUntil(end: number, now: number): number {
  return end < MOMENT ? end : Math.max(0, Math.round(end - now / 1000));
}
