import { fieldValue, type Answer } from '../read-response/answer.ts';

export interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly status?: number;
}

/** The problem in an application/problem+json body (RFC 9457). */
export function readProblem(answer: Answer): ProblemDetails | undefined {
  const { body } = answer;
  const type = fieldValue(answer, 'content-type');
  // A body alone has no type.
  const isAlone = answer.fields.length === 0 && body.trimStart().startsWith('{');
  if (type === undefined ? !isAlone : !/^application\/problem\+json\b/i.test(type))
    return undefined;
  const value = parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1));
  if (typeof value !== 'object' || value === null) return undefined;
  const members = value as Readonly<Record<string, unknown>>;
  const texts = ['type', 'title', 'detail', 'instance']
    .map((name) => [name, Object.hasOwn(members, name) ? members[name] : undefined] as const)
    .filter(([, text]) => typeof text === 'string' && text !== '');
  const status = Object.hasOwn(members, 'status') ? members['status'] : undefined;
  return { ...Object.fromEntries(texts), ...(typeof status === 'number' && { status }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
