import type { Answer, Field } from './answer.ts';
import { addField } from './head.ts';
import type { StatusLine } from './lines.ts';

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
  readonly done: () => Answer[];
}

/** Bodies of one response; nobody reads on after that. */
const MAX_BODY_LINES = 20_000;

export function collector(): Collector {
  const drafts: Draft[] = [];
  let request = '';
  return {
    begin: (status) => {
      drafts.push({ ...status, fields: [], body: [], request });
      request = '';
    },
    field: (line) => addField(drafts.at(-1)?.fields ?? [], line),
    body: (line) => {
      const body = drafts.at(-1)?.body;
      if (body && body.length < MAX_BODY_LINES) body.push(line);
    },
    request: (line) => (request = line),
    pending: () => request,
    done: () => drafts.map((draft) => ({ ...draft, body: draft.body.join('\n') })),
  };
}
