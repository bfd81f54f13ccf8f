import { expect, test } from 'vitest';
import { entryMessageSchema, interfaceMessageSchema, isListField } from './message-schema.ts';

test.each([
  ['title', 60, 'page heading'],
  ['summary', 160, 'One active sentence'],
  ['description', 2400, 'paragraphs'],
  ['causes.3', 260, 'What usually stands behind'],
  ['client.0', 260, 'author of a client'],
  ['visitor.title', 60, 'Heading of an error page'],
  ['visitor.message', 280, 'One to three sentences'],
  ['headers.Retry-After', 240, 'header field'],
  ['related.nginx/499', 240, 'related id'],
  ['synonyms.1', 60, 'What people type'],
])('%s has at most %d characters and a note', (key, limit, note) => {
  const { maxLength, description } = entryMessageSchema(key);
  expect(maxLength).toBe(limit);
  expect(description).toContain(note);
});

test('interface messages have one schema', () => {
  expect(interfaceMessageSchema).toMatchObject({ minLength: 1, maxLength: 600 });
});

test('an unknown key has no limits', () => {
  expect(entryMessageSchema('nothing.at.all').maxLength).toBe(Infinity);
});

test('the lists of an entry are those of the schema', () => {
  expect(['causes', 'client', 'server', 'synonyms'].filter((field) => !isListField(field))).toEqual(
    [],
  );
  const others = ['title', 'visitor', 'headers', 'related', 'nothing', 'constructor'];
  expect(others.filter(isListField)).toEqual([]);
});
