import { describe, expect, test } from 'vitest';
import { breakLines } from '../src/cards/break-lines.ts';
import { card } from '../src/cards/card.ts';
import { elements, text } from './site.ts';

describe('lines', () => {
  test.each([
    ['Bulunamadı', 20, ['Bulunamadı']],
    ['Requested range not satisfiable', 20, ['Requested range', 'not satisfiable']],
    ['Indisponible pour raisons légales', 15, ['Indisponible', 'pour raisons', 'légales']],
    ['Unteilbarschwierigeswort', 5, ['Unteilbarschwierigeswort']],
    ['', 10, ['']],
  ])('%s in %i letters', (title, fits, lines) => {
    expect(breakLines(title, fits)).toEqual(lines);
  });
});

describe('a card', () => {
  const words = { title: 'a < b & "c"', lede: 'short', byline: 'x', hue: '--c4' };
  const lines = (svg: string) => elements(svg, 'text').map(text);

  test('escapes what it shows', () => {
    const svg = card(words);
    expect(lines(svg)).toContain('a < b & "c"');
    expect(svg).not.toContain('a < b');
  });

  test('cuts a lede that is too long, at a word', () => {
    const svg = card({ ...words, sign: '404', lede: 'word '.repeat(200).trim() });
    const cut = lines(svg).filter((line) => line.startsWith('word'));
    expect(cut).toHaveLength(3);
    expect(cut.at(-1)).toMatch(/word …$/);
  });

  test('without its colour there is no card', () => {
    expect(() => card({ ...words, hue: '--unknown' })).toThrow('--unknown');
  });
});
