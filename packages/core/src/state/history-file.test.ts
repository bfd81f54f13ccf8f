import { expect, test } from 'vitest';
import { historyPath, printHistory } from './history-file.ts';

test('a line for each text, in the order of their fingerprints, whatever they came in', () => {
  const texts = [
    ['b', 'Gone'],
    ['C', 'a “b”\n'],
    ['a', 'Not "Found"'],
  ] as const;
  const printed = '{\n"C": "a “b”\\n",\n"a": "Not \\"Found\\"",\n"b": "Gone"\n}\n';
  expect(printHistory(new Map(texts))).toBe(printed);
  expect(printHistory(new Map(texts.toReversed()))).toBe(printed);
  expect(JSON.parse(printed)).toEqual(Object.fromEntries(texts));
});

test('without any text it is an empty object', () => {
  expect(printHistory(new Map())).toBe('{}\n');
  expect(historyPath('en')).toBe('locales/en/history.json');
});
