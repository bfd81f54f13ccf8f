import { fieldValue } from './answer.ts';
import type { Head } from './head.ts';
import { readHttpDate } from './http-date.ts';

/** What a header section says about the content below it, and when. */
export interface Announced {
  /** Bytes; undefined where the field is missing or speaks of other bytes than one sees. */
  readonly length: number | undefined;
  /** In lower case; empty where none is given. */
  readonly type: string;
  readonly date: number | undefined;
}

export function announcedBy(head: Head): Announced {
  const date = fieldValue(head, 'date');
  return {
    length: isLengthSeen(head) ? readLength(fieldValue(head, 'content-length') ?? '') : undefined,
    type: fieldValue(head, 'content-type')?.toLowerCase() ?? '',
    date: date === undefined ? undefined : readHttpDate(date),
  };
}

/**
 * Tools show content decoded, and its length was that of the coded one; these responses have none
 * and may tell the length that another one would have had (RFC 9110, Section 8.6).
 */
function isLengthSeen(head: Head): boolean {
  const coding = fieldValue(head, 'content-encoding') ?? 'identity';
  return (
    /^identity$/i.test(coding) &&
    fieldValue(head, 'transfer-encoding') === undefined &&
    !/^(?:1|204|304)/.test(head.number)
  );
}

/** The same length may be said several times (RFC 9110, Section 8.6). */
function readLength(value: string): number | undefined {
  const [first = '', ...others] = value.split(/[ \t]*,[ \t]*/);
  return /^\d{1,15}$/.test(first) && others.every((other) => other === first)
    ? Number(first)
    : undefined;
}
