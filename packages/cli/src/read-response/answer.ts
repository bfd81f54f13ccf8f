import type { Input } from './input.ts';

export interface Field {
  readonly name: string;
  readonly value: string;
}

/** One response, as far as it could be seen. Its texts come from outside: show them cleaned. */
export interface Answer {
  /** Three digits; 000 where no answer came at all. */
  readonly number: string;
  /** `HTTP/1.1`; empty where only the number is known. */
  readonly version: string;
  readonly phrase: string;
  readonly fields: readonly Field[];
  readonly body: string;
  /** `GET /path`, where the request was seen, too. */
  readonly request: string;
  /** Why no answer came, where a program says so. */
  readonly failure?: Failure;
}

/** What stopped a request before an answer: a name without address, a refusal, TLS, time, silence. */
export type Failure = 'resolve' | 'connect' | 'tls' | 'time' | 'empty' | 'broken';

/** What an input turned out to be, and the responses in it, in order. */
export interface Reading {
  readonly form: string;
  /** Exchanges belong together, as a redirect and where it led; a record is of many visitors. */
  readonly kind: 'exchange' | 'record';
  readonly answers: readonly Answer[];
  /** What was there and could not be read: lines, entries of a recording, status lines in bodies. */
  readonly skipped: number;
  /** Lines that were understood and tell of no answer, such as headings. */
  readonly remarks?: number;
}

export type Reader = (input: Input) => Reading | undefined;

export const NO_ANSWER = '000';

export function bareAnswer(number: string): Answer {
  return { number, version: '', phrase: '', fields: [], body: '', request: '' };
}

export function noAnswer(failure?: Failure, request = ''): Answer {
  return { ...bareAnswer(NO_ANSWER), request, ...(failure && { failure }) };
}

/** The value of a field; several lines of one name are one list (RFC 9110, Section 5.3). */
export function fieldValue({ fields }: Pick<Answer, 'fields'>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const values = fields.filter((field) => field.name.toLowerCase() === wanted);
  return values.length > 0 ? values.map(({ value }) => value).join(', ') : undefined;
}

/** 1xx precede the answer; 101 is one, as another protocol follows it (RFC 9110, Section 15.2). */
export function isInterim({ number }: Pick<Answer, 'number'>): boolean {
  return number.startsWith('1') && number !== '101';
}
