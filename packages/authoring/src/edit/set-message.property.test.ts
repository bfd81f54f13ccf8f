import { messagesOf, parse, type Parsed } from '@polystatus/core/parse';
import { worldSources } from '@polystatus/core/test/world-sources';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nastyText, yamlText } from '../../test/yaml-text.ts';
import { removeMessage } from './remove-message.ts';
import { setMessage } from './set-message.ts';

const files = worldSources.filter(({ path }) => path.endsWith('.yaml'));

function parsed(text: string): Parsed {
  const file = parse({ path: '', identity: { kind: 'registry' }, text }, []);
  if (!file) throw new Error(`Not readable any more:\n${text}`);
  return file;
}

/** What stands before and behind a message: those bytes must not change. */
function around(text: string, path: readonly (string | number)[]): [string, string] {
  const [start, end] = parsed(text).rangeOf(path);
  // A block’s range goes on over the line end, and over blank lines that only |+ means; a comment may stay behind the new value or its header.
  const written = text.slice(start, end);
  const own = written.replace(/^[|>]\d?\+/.test(written) ? /\r?\n$/ : /(?:\r?\n *)+$/, '');
  const rest = text.slice(start + own.length);
  return [text.slice(0, start), rest.slice(rest.search(/\r?\n|$/))];
}

function expectOnly(text: string, path: readonly (string | number)[], value: string): string {
  const result = setMessage(text, path, value);
  const [before, behind] = around(text, path);
  expect(result.startsWith(before)).toBe(true);
  expect(result.endsWith(behind)).toBe(true);
  const wanted = messagesOf(parsed(text).value).map((message) =>
    message.key === path.join('.') ? value : message.text,
  );
  expect(messagesOf(parsed(result).value).map((message) => message.text)).toEqual(wanted);
  return result;
}

test('any text set into every file of the world changes that message only', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.tuple(fc.nat(), nastyText)), (choices) => {
      for (const { text } of files) {
        const messages = messagesOf(parsed(text).value);
        const [nat, value] = choices.next().value as [number, string];
        const message = messages[nat % messages.length];
        if (message) expectOnly(text, message.path, value);
      }
    }),
    { numRuns: 1 },
  );
});

test('generated files say what their makers mean', () => {
  fc.assert(
    fc.property(yamlText, ({ text, messages }) => {
      expect(
        messagesOf(parsed(text).value).map(({ path, text: own }) => ({ path, text: own })),
      ).toEqual(messages);
    }),
  );
});

test('any text set into 1,500 generated files changes that message only', () => {
  fc.assert(
    fc.property(yamlText, fc.nat(), nastyText, ({ text, messages, comments }, nat, value) => {
      const message = messages[nat % messages.length];
      if (!message) return;
      expect(setMessage(text, message.path, message.text)).toBe(text);
      const result = expectOnly(text, message.path, value);
      for (const comment of comments) expect(result).toContain(comment);
      // And back: the words are those of before, whatever the style has become.
      const back = expectOnly(result, message.path, message.text);
      expect(parsed(back).value).toEqual(parsed(text).value);
    }),
    { numRuns: 1500 },
  );
});

test('a text added to a generated file and removed again leaves it as it was', () => {
  fc.assert(
    fc.property(
      yamlText,
      nastyText,
      fc.constantFrom<(string | number)[]>(['new'], ['new', 'sub'], ['new', 0]),
      ({ text, messages }, value, path) => {
        const added = setMessage(text, path, value);
        expect(messagesOf(parsed(added).value).map((message) => message.text)).toEqual([
          ...messages.map((message) => message.text),
          value,
        ]);
        const removed = removeMessage(added, path);
        const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
        expect([text, text + lineEnd]).toContain(removed);
      },
    ),
    { numRuns: 500 },
  );
});
