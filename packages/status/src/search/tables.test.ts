import { expect, test } from 'vitest';
import { FIELD } from './row.ts';
import { makeTables } from './tables.ts';

const row = (...fields: readonly string[]): string =>
  [...fields, '', '', '', '', ''].slice(0, 6).join(FIELD);

test('names are whole, words are single, and each weighs as its field does', () => {
  const rows = [
    row('404', 'Yok Ol', 'not found', 'missing', 'lost|no page', 'allow'),
    row('b/499', 'Ol'),
    row('c/499', 'Başka'),
  ];
  expect(makeTables(rows, { iana: 'iana', b: 'b corp' })).toEqual({
    names: 'baska 6\nlost 2\nmissing 1\nnopage 2\nnotfound 0\nol 3\nyokol 0',
    words:
      'allow 2\nb 5\nbaska 6\ncorp 5\nfound 0\niana 2\nlost 2\nmissing 1\nno 2\nnot 0\nol 0 3\npage 2\nyok 0',
  });
});
