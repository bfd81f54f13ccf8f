import { describe, expect, it, test } from 'vitest';
import { linesWith, placesOf, wordLines } from './word-lines.ts';

const LINES = ['gone 4', 'move 1 2', 'moved 3', 'moving 0', 'teapot 5'];

describe('lines that begin so', () => {
  test.each([
    ['what stands there', 'moved', ['moved 3']],
    ['what several begin with', 'mov', ['move 1 2', 'moved 3', 'moving 0']],
    ['a whole word', 'move ', ['move 1 2']],
    ['the first', 'go', ['gone 4']],
    ['the last', 'teapot', ['teapot 5']],
    ['what would stand before all', 'a', []],
    ['what would stand between', 'lost', []],
    ['what would stand behind all', 'zebra', []],
    ['what is longer than the last', 'teapots and more of them', []],
  ])('%s: %j', (_, start, found) => {
    expect(linesWith(LINES.join('\n'), start)).toEqual(found);
    expect(linesWith('', start)).toEqual([]);
  });

  it('all of them, where nothing is asked for', () => {
    expect(linesWith(LINES.join('\n'), '')).toEqual(LINES);
    expect(linesWith('', '')).toEqual([]);
  });

  it('finds each of many', () => {
    const many = Array.from({ length: 300 }, (_, at) => `w${String(at).padStart(3, '0')} ${at}`);
    for (const line of many) expect(linesWith(many.join('\n'), line.slice(0, 5))).toEqual([line]);
  });
});

it('writes a document and its field as one figure in base 36', () => {
  const many = Array.from({ length: 11 }, () => []);
  const lines = wordLines([[['gone', 'away'], ['gone']], ...many, [[], ['gone'], ['far']]]);
  expect(lines).toBe('away 0\nfar 12\ngone 0 11');
  expect(placesOf('gone 0 11 12')).toEqual([
    [0, 0],
    [12, 1],
    [12, 2],
  ]);
  expect(wordLines([])).toBe('');
});

it('has each word once, with its documents and the best field of each', () => {
  const lines = wordLines([[['gone', 'away', ''], ['gone']], [], [[], ['gone'], ['gone', 'far']]]);
  expect(lines.split('\n').map((line) => [line.split(' ')[0], placesOf(line)])).toEqual([
    ['away', [[0, 0]]],
    ['far', [[2, 2]]],
    [
      'gone',
      [
        [0, 0],
        [2, 1],
      ],
    ],
  ]);
});
