import type { ExchangeFormat } from '../exchange-format.ts';
import { readXliff } from '../xliff/read-xliff.ts';
import { writeXliff1 } from '../xliff/write-xliff-1.ts';

/** XLIFF as most tools still want it. It is read as any XLIFF is, so it has no extension of its own. */
export const format: ExchangeFormat = {
  name: 'xliff12',
  extensions: [],
  write: writeXliff1,
  read: readXliff,
};
