import { NO_ANSWER, type Answer, type Field, type Reading } from './answer.ts';
import type { Input } from './input.ts';
import { isObject, list, parseJson, property, text } from './json-value.ts';
import { objectsIn } from './objects-in.ts';

/** A recording of a browser's network panel (HAR 1.2), also one that was cut off, or one entry. */
export function readHar({ text: source }: Input): Reading | undefined {
  if (!/^\s*\{/.test(source)) return undefined;
  const start = parseJson(source);
  const entries =
    start === undefined ? cutEntries(source) : isEntry(start) ? [start] : entriesOf(start);
  if (entries.length === 0) return undefined;
  const answers = entries.flatMap((entry) => readEntry(entry) ?? []);
  return { form: 'har', kind: 'record', answers, skipped: entries.length - answers.length };
}

function entriesOf(value: unknown): readonly unknown[] {
  return list(property(value, 'log'), 'entries');
}

/** The panel copies one entry, too. */
function isEntry(value: unknown): boolean {
  return isObject(property(value, 'request')) && isObject(property(value, 'response'));
}

/** The entries of a recording without an end; the last one is not whole and counts as unread. */
function cutEntries(source: string): readonly unknown[] {
  const start = /"entries"\s*:\s*\[/.exec(source);
  if (!start) return [];
  return objectsIn(source, start.index + start[0].length).map((one) => parseJson(one));
}

/** @returns undefined where it has no status */
export function readEntry(entry: unknown): Answer | undefined {
  const request = property(entry, 'request');
  const response = property(entry, 'response');
  const status = property(response, 'status');
  if (typeof status !== 'number' || !Number.isInteger(status)) return undefined;
  if (status < 0 || status > 999) return undefined;
  return {
    // A request that got no response is recorded with the status 0.
    number: status === 0 ? NO_ANSWER : String(status).padStart(3, '0'),
    version: text(property(response, 'httpVersion')).toUpperCase(),
    phrase: text(property(response, 'statusText')),
    fields: readFields(list(response, 'headers'), 'name'),
    body: text(property(property(response, 'content'), 'text')),
    request: `${text(property(request, 'method'))} ${text(property(request, 'url'))}`.trim(),
  };
}

/** A list of fields, each an object whose name has the given key. */
export function readFields(fields: readonly unknown[], key: 'name' | 'key'): Field[] {
  return fields.flatMap((field) => {
    const name = text(property(field, key));
    return name === '' ? [] : { name, value: text(property(field, 'value')) };
  });
}
