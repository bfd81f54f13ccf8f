import type { Catalog } from '../catalog.ts';
import type { StatusRecord } from '@polystatus/status/record';
import {
  fieldValue,
  isInterim,
  NO_ANSWER,
  type Answer,
  type Failure,
} from '../read-response/answer.ts';
import { safe } from '../safe.ts';
import { readChallenges, type Challenge } from './challenges.ts';
import { faultsOf, type ResponseFault } from './faults.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { readProblem, type ProblemDetails } from './problem-details.ts';
import { readHttpDate } from '../read-response/http-date.ts';
import { readRateLimit, type RateLimit } from './rate-limit.ts';
import { readRetryAfter, type RetryAfter } from './retry-after.ts';

/** One response understood. Its texts are safe to show. */
export interface Explanation {
  readonly number: string;
  readonly answered: boolean;
  /** Why nothing came, where that was said. */
  readonly failure: Failure | undefined;
  readonly interim: boolean;
  readonly version: string;
  readonly phrase: string;
  readonly request: string;
  readonly meaning: Meaning;
  /** The entry that speaks for the code, if one does. */
  readonly entry: StatusRecord | undefined;
  /** Whether the registry or the response itself says whose code it is. */
  readonly certain: boolean;
  /** What the response says of the program that sent it. */
  readonly server: string | undefined;
  readonly location: string | undefined;
  readonly rateLimit: RateLimit | undefined;
  readonly retryAfter: RetryAfter | undefined;
  readonly allow: readonly string[] | undefined;
  readonly challenges: readonly Challenge[];
  readonly problem: ProblemDetails | undefined;
  readonly faults: readonly ResponseFault[];
}

export function explanationOf(
  raw: Answer,
  place: 'response' | 'log',
  catalog: Catalog,
): Explanation {
  const answer = cleaned(raw);
  const { number, version, phrase, request } = answer;
  const answered = number !== NO_ANSWER;
  const meaning: Meaning = answered
    ? meaningOf(answer, place, catalog)
    : { entries: [], own: undefined, senders: [] };
  const [entry, another] = meaning.entries;
  const only = another ? undefined : entry;
  const problem = readProblem(raw);
  const clean = problem && (cleanedTexts(problem) as ProblemDetails);
  const retryAfter = fieldValue(answer, 'retry-after');
  const allow = fieldValue(answer, 'allow');
  const asked = ['www-authenticate', 'proxy-authenticate'].flatMap(
    (name) => fieldValue(answer, name) ?? [],
  );
  return {
    number,
    answered,
    failure: raw.failure,
    interim: isInterim(answer),
    version,
    phrase,
    request,
    meaning,
    entry: only,
    certain: only === undefined || !only.id.includes('/') || meaning.senders.includes(only.owner),
    server: fieldValue(answer, 'server') ?? fieldValue(answer, 'via'),
    location: fieldValue(answer, 'location'),
    rateLimit: readRateLimit(answer, readHttpDate(fieldValue(answer, 'date') ?? '') ?? Date.now()),
    retryAfter:
      retryAfter === undefined ? undefined : readRetryAfter(retryAfter, fieldValue(answer, 'date')),
    allow: allow?.split(/[\s,]+/).filter((method) => method !== ''),
    challenges: asked.flatMap((value) => readChallenges(value)),
    problem: clean,
    faults: faultsOf(answer, only, clean),
  };
}

function cleaned(answer: Answer): Answer {
  return {
    ...answer,
    version: safe(answer.version),
    phrase: safe(answer.phrase),
    request: safe(answer.request),
    fields: answer.fields.map(({ name, value }) => ({ name: safe(name), value: safe(value) })),
  };
}

function cleanedTexts(record: object): object {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? safe(value) : value,
    ]),
  );
}
