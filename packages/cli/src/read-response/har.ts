import type { Input } from './input.ts';
import { NO_ANSWER, type Answer, type Field, type Reading } from './answer.ts';

/** A recording of a browser's network panel (HAR 1.2). */
export function readHar({ text }: Input): Reading | undefined {
  const start = /^\s*\{/.test(text) ? parse(text) : undefined;
  const entries = property(property(start, 'log'), 'entries');
  if (!Array.isArray(entries)) return undefined;
  const answers = entries.flatMap((entry: unknown) => readEntry(entry) ?? []);
  if (entries.length === 0) return undefined;
  return { form: 'har', kind: 'record', answers, skipped: entries.length - answers.length };
}

function readEntry(entry: unknown): Answer | undefined {
  const request = property(entry, 'request');
  const response = property(entry, 'response');
  const status = property(response, 'status');
  if (typeof status !== 'number' || !Number.isInteger(status)) return undefined;
  if (status < 0 || status > 999) return undefined;
  return {
    // A request that got no response is recorded with the status 0.
    number: status === 0 ? NO_ANSWER : String(status).padStart(3, '0'),
    version: string(property(response, 'httpVersion')).toUpperCase(),
    phrase: string(property(response, 'statusText')),
    fields: readFields(property(response, 'headers')),
    body: string(property(property(response, 'content'), 'text')),
    request: `${string(property(request, 'method'))} ${string(property(request, 'url'))}`.trim(),
  };
}

function readFields(headers: unknown): Field[] {
  if (!Array.isArray(headers)) return [];
  return headers.flatMap((header: unknown) => {
    const name = string(property(header, 'name'));
    return name === '' ? [] : { name, value: string(property(header, 'value')) };
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
