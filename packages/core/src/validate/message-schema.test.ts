import { expect, test } from 'vitest';
import { isListField, messageSchema } from './message-schema.ts';

test.each<readonly [(string | number)[], number, string]>([
  [['title'], 60, 'page heading'],
  [['summary'], 160, 'One active sentence'],
  [['description'], 2400, 'paragraphs'],
  [['causes', 3], 260, 'What usually stands behind'],
  [['client', 0], 260, 'author of a client'],
  [['visitor', 'title'], 60, 'Heading of an error page'],
  [['visitor', 'message'], 280, 'One to three sentences'],
  [['headers', 'Retry-After'], 240, 'header field'],
  [['related', 'nginx/499'], 240, 'related id'],
  [['synonyms', 1], 60, 'What people type'],
])('%s has at most %d characters and a note', (path, most, words) => {
  const { limit, note } = messageSchema('entry', path);
  expect(limit).toBe(most);
  expect(note).toContain(words);
});

test('interface messages have one limit, whatever group they stand in', () => {
  for (const path of [['skip'], ['search', 'label']])
    expect(messageSchema('messages', path).limit).toBe(600);
});

test('an unknown key has no limit', () => {
  expect(messageSchema('entry', ['nothing', 'at', 'all']).limit).toBe(undefined);
});

test('the lists of an entry are those of the schema', () => {
  expect(['causes', 'client', 'server', 'synonyms'].filter((field) => !isListField(field))).toEqual(
    [],
  );
  const others = ['title', 'visitor', 'headers', 'related', 'nothing', 'constructor'];
  expect(others.filter(isListField)).toEqual([]);
});
