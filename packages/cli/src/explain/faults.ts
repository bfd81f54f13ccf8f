import type { StatusRecord } from '@polystatus/status/record';
import { fieldValue, type Answer } from '../read-response/answer.ts';
import type { ProblemDetails } from './problem-details.ts';
import { readRetryAfter } from './retry-after.ts';

/** What is wrong with a response: a message under `explain.fault` and its values. */
export interface ResponseFault {
  readonly message: 'missing' | 'unreadable' | 'content' | 'status';
  readonly field: string;
  readonly value: string;
}

/** Needed only if a 200 would have had them (RFC 9110, Sections 15.3.7 and 15.4.5); who knows? */
const IF_A_200_HAS = new Set([
  'cache-control',
  'content-location',
  'date',
  'etag',
  'expires',
  'vary',
]);

/** From HTTP/2 on a connection has no fields of its own (RFC 9113, Section 8.2.2). */
const OF_A_CONNECTION = new Set(['connection', 'upgrade']);

export function faultsOf(
  answer: Answer,
  entry: StatusRecord | undefined,
  problem: ProblemDetails | undefined,
): ResponseFault[] {
  const retryAfter = fieldValue(answer, 'retry-after');
  const content = fieldValue(answer, 'content-length');
  const faults: (ResponseFault | false)[] = [
    ...missing(answer, entry).map((field) => ({ message: 'missing' as const, field, value: '' })),
    retryAfter !== undefined &&
      !readRetryAfter(retryAfter, undefined) && {
        message: 'unreadable',
        field: 'Retry-After',
        value: retryAfter,
      },
    entry?.content === 'none' &&
      content !== undefined &&
      /[1-9]/.test(content) &&
      // A 304 tells the length that the 200 would have had (RFC 9110, Section 8.6).
      answer.number !== '304' && { message: 'content', field: 'Content-Length', value: content },
    problem?.status !== undefined &&
      problem.status !== Number(answer.number) && {
        message: 'status',
        field: 'status',
        value: String(problem.status),
      },
  ];
  return faults.filter((fault) => fault !== false);
}

/** Fields that the code requires, and Location where a redirect is to be followed. */
function missing(answer: Answer, entry: StatusRecord | undefined): string[] {
  if (!entry || answer.fields.length === 0) return [];
  return entry.headers
    .filter(({ name, level, in: place }) => {
      const key = name.toLowerCase();
      const wanted = level === 'must' || (key === 'location' && entry.method !== undefined);
      return (
        place === 'response' &&
        wanted &&
        !IF_A_200_HAS.has(key) &&
        !(OF_A_CONNECTION.has(key) && /^HTTP\/[23]/.test(answer.version)) &&
        !(key === 'content-range' && isMultipart(answer)) &&
        !(key === 'location' && isProgress(answer)) &&
        fieldValue(answer, name) === undefined
      );
    })
    .map(({ name }) => name);
}

/** Only the 104 that announces the upload has a Location; those that report its offset have none. */
function isProgress(answer: Answer): boolean {
  return answer.number === '104' && fieldValue(answer, 'upload-offset') !== undefined;
}

/** Each part has its own Content-Range then (RFC 9110, Section 15.3.7.2). */
function isMultipart(answer: Answer): boolean {
  return /^multipart\/byteranges\b/i.test(fieldValue(answer, 'content-type') ?? '');
}
