import type { Answer, Field } from './answer.ts';
import { readFieldLine, type StatusLine } from './lines.ts';

type Draft = Omit<Answer, 'fields' | 'body'> & { fields: Field[]; body: string[] };

/** Puts responses together line by line. */
export interface Collector {
  readonly begin: (status: StatusLine) => void;
  readonly field: (line: string) => void;
  readonly body: (line: string) => void;
  /** The request that the next response answers. */
  readonly request: (request: string) => void;
  /** The request that nothing answered yet; empty where there is none. */
  readonly pending: () => string;
  /** Whether a status line here begins a response and is not a part of a body. */
  readonly mayBegin: () => boolean;
  readonly done: () => Answer[];
}

/** Bodies of one response; nobody reads on after that. */
const MAX_BODY_LINES = 20_000;

export function collector(): Collector {
  const drafts: Draft[] = [];
  let request = '';
  let blank = true;
  return {
    begin: (status) => {
      drafts.push({ ...status, fields: [], body: [], request });
      request = '';
      blank = true;
    },
    field: (line) => {
      const fields = drafts.at(-1)?.fields;
      const field = readFieldLine(line);
      if (field) fields?.push(field);
      else if (/^[ \t]/.test(line)) fold(fields, line);
    },
    body: (line) => {
      const body = drafts.at(-1)?.body;
      if (body && body.length < MAX_BODY_LINES) body.push(line);
      blank &&= line.trim() === '';
    },
    request: (line) => (request = line),
    pending: () => request,
    mayBegin: () => {
      const last = drafts.at(-1);
      return !last || blank || request !== '' || FOLLOWED.test(last.number);
    },
    done: () => drafts.map((draft) => ({ ...draft, body: draft.body.join('\n') })),
  };
}

/** Responses that a client goes on after by itself. */
const FOLLOWED = /^(?:1|3|401|407)/;

/** A value that goes on in the next line (obs-fold, RFC 9112, Section 5.2). */
function fold(fields: Field[] | undefined, line: string): void {
  const last = fields?.pop();
  if (last) fields?.push({ name: last.name, value: `${last.value} ${line.trim()}` });
}
