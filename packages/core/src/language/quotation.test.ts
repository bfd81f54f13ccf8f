import { expect, test } from 'vitest';
import { readQuotations } from './quotation.ts';

test.each([
  ['“”', '“a” and “b”', 2],
  ['“”', '“a ‘b’ c”', 1],
  ['“”', '“a ‘it’s b’ c”', 1],
  ['“”', '“a ‘’90s b’ c”', 1],
  ['“”', 'the users’ “files’ names”, ’90s and don’t', 1],
  ['„“', '„a ‚b‘ c“', 1],
  ['»«', '»a ›b‹ c«', 1],
  ['«»', '« a “b” c »', 1],
  ['「」', '「a『b』c」', 1],
  ['“”', '看“下面的‘甲’”这句，“乙。”丙', 2],
  ['””', '”a” och ”b ’c’ d”', 2],
] as const)('%s %s', ([open, close], text, count) => {
  expect(readQuotations(text, [open ?? '', close ?? ''])).toEqual({ count });
});

test.each([
  ['“”', '“a', 'has an unpaired “'],
  ['“”', 'a”', 'has an unpaired ”'],
  ['“”', '“a “b””', 'has “ within a quotation'],
  ['“”', '“a ‘b”', 'has an unpaired ”'],
  ['“”', '«a»', 'has «, which does not belong here'],
  ['„“', '“a”', 'has an unpaired “'],
  ['«»', '« a « b » »', 'has « within a quotation'],
] as const)('%s %s: %s', ([open, close], text, what) => {
  expect(readQuotations(text, [open ?? '', close ?? '']).fault?.[0]).toBe(what);
});
