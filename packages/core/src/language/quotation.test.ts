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
  ['“”', '“a', 'has an unpaired “', 'Close it with ”.'],
  ['“”', 'a”', 'has an unpaired ”', 'Open the quotation with “.'],
  ['“”', '“a “b””', 'has “ within a quotation', 'Put a quotation within another in ‘ and ’.'],
  ['“”', '“a ‘b”', 'has an unpaired ”', 'Open the quotation with “.'],
  ['“”', '“a ‘b', 'has an unpaired “', 'Close it with ”.'],
  [
    '“”',
    '«a»',
    'has «, which does not belong here',
    'Quotations stand between “ and ”, those within them between ‘ and ’.',
  ],
  ['„“', '“„a “b', 'has an unpaired “', 'Open the quotation with „.'],
  ['„“', '“a”', 'has an unpaired “', 'Open the quotation with „.'],
  ['«»', '« a « b » »', 'has « within a quotation', 'Put a quotation within another in “ and ”.'],
  ['＂＂', '«a»', 'has «, which does not belong here', 'Quotations stand between ＂ and ＂.'],
] as const)('%s %s: %s', ([open, close], text, what, remedy) => {
  const { fault } = readQuotations(text, [open ?? '', close ?? '']);
  expect(fault).toEqual([what, remedy]);
});
