import type { Answer, Reading } from './answer.ts';
import { readEntry, readFields } from './har.ts';
import type { Input } from './input.ts';
import { jsonAnswer } from './json-answer.ts';
import { isObject, list, parseJson, property, text } from './json-value.ts';

/**
 * One JSON value: a body with a status, such as a problem, a list of log entries as Google Cloud
 * exports them, or a Postman collection with the answers it keeps.
 */
export function readJsonDocument({ plain }: Input): Reading | undefined {
  if (!/^\s*[{[]/.test(plain)) return undefined;
  const value = parseJson(plain);
  if (Array.isArray(value)) return readList(value);
  if (!isObject(value)) return undefined;
  const kept = keptAnswers(value);
  if (kept.length > 0) return record(kept, 0);
  const answer = jsonAnswer(value, 'body');
  if (!answer) return undefined;
  const isLog = jsonAnswer(value, 'log') !== undefined && answer.request !== '';
  return isLog
    ? record([answer], 0)
    : { form: 'json', kind: 'exchange', answers: [{ ...answer, body: plain }], skipped: 0 };
}

function readList(values: readonly unknown[]): Reading | undefined {
  const answers = values.flatMap(
    (value) => readEntry(value) ?? jsonAnswer(value, 'log') ?? keptAnswer(value) ?? [],
  );
  return answers.length > 0
    ? record(answers, Math.max(0, values.length - answers.length))
    : undefined;
}

/** The answers of a Postman collection, in folders as deep as it has them. */
function keptAnswers(value: unknown): Answer[] {
  const found: Answer[] = [];
  const waiting = list(value, 'item').toReversed();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const response of list(one, 'response')) {
      const answer = keptAnswer(response);
      if (answer) found.push(answer);
    }
    for (const inner of list(one, 'item').toReversed()) waiting.push(inner);
  }
  return found;
}

function keptAnswer(response: unknown): Answer | undefined {
  const number = property(response, 'code');
  const request = property(response, 'originalRequest');
  if (!isObject(request) || typeof number !== 'number' || number < 100 || number > 999)
    return undefined;
  const url = property(request, 'url');
  return {
    number: String(number),
    version: '',
    phrase: text(property(response, 'status')),
    fields: readFields(list(response, 'header'), 'key'),
    body: text(property(response, 'body')),
    request:
      `${text(property(request, 'method'))} ${text(url) || text(property(url, 'raw'))}`.trim(),
  };
}

function record(answers: readonly Answer[], skipped: number): Reading {
  return { form: 'entries', kind: 'record', answers, skipped };
}
