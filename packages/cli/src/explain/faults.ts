import type { Exchange } from '@polystatus/status/exchange';
import { conditionHolds } from '@polystatus/status/header-conditions';
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

/**
 * Fields that the code surely requires of this response, and Location where a redirect is to be
 * followed.
 */
function missing(answer: Answer, entry: StatusRecord | undefined): string[] {
  if (!entry || answer.fields.length === 0) return [];
  const exchange = exchangeOf(answer);
  return entry.headers
    .filter(({ name, level, when, in: place }) => {
      const followed = name === 'Location' && entry.method !== undefined;
      return (
        place === 'response' &&
        (level === 'must' || followed) &&
        conditionHolds(when, exchange) === true &&
        fieldValue(answer, name) === undefined
      );
    })
    .map(({ name }) => name);
}

function exchangeOf(answer: Answer): Exchange {
  const { version, request } = answer;
  return {
    method: /^[A-Z-]+(?= )/.exec(request)?.[0],
    version: version === '' ? undefined : version,
    answered: (name) => fieldValue(answer, name),
  };
}
