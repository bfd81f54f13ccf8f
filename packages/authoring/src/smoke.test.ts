import { fileURLToPath } from 'node:url';
import { read } from '@polystatus/core';
import { messagesOf, parse } from '@polystatus/core/parse';
import { expect, test } from 'vitest';
import { openDocument } from './edit/document.ts';
import { keyOrder } from './edit/key-order.ts';
import { setIn } from './edit/set-message.ts';

/* The real content, whatever it holds by now. */
const files = read(fileURLToPath(new URL('../../../', import.meta.url))).sources.filter(
  ({ path }) => path.endsWith('.yaml'),
);

/** Generous: it ends a hang and measures nothing. */
const TIMEOUT = 60_000;

test('every message of every file set to itself changes no byte', { timeout: TIMEOUT }, () => {
  let count = 0;
  for (const source of files) {
    const document = openDocument(source.text);
    for (const { path, text } of messagesOf(parse(source, [])?.value)) {
      expect(setIn(document, path, text, keyOrder(source.text))).toBe(source.text);
      count++;
    }
  }
  expect(count).toBeGreaterThan(10_000);
});
