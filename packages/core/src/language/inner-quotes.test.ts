import { expect, test } from 'vitest';
import { innerQuotes } from './inner-quotes.ts';
import { readQuotations } from './quotation.ts';

/* Every way to quote within a quotation; the first one is what is recommended. */
test.each<[outer: string, inner: readonly string[]]>([
  ['“”', ['‘’']],
  ['‘’', ['“”']],
  ['„“', ['‚‘']],
  ['„”', ['«»', '»«', '’’', '‚’']],
  ['”“', ['’‘']],
  ['””', ['’’']],
  ['«»', ['“”', '‹›', '„“', '‘’']],
  ['»«', ['›‹']],
  ['「」', ['『』']],
  ['『』', ['「」']],
])('%s has %j within', ([open = '', close = ''], inner) => {
  expect(innerQuotes(open, close)).toEqual(inner);
  for (const [first = '', last = ''] of inner)
    expect(readQuotations(`${open}a ${first}b${last} c${close}`, [open, close])).toEqual({
      count: 1,
    });
});

test('marks that nobody knows have none', () => {
  expect(innerQuotes('“', '“')).toEqual([]);
});
