import type { ExchangeFormat } from '../exchange-format.ts';
import { readXliff } from '../xliff/read-xliff.ts';
import { writeXliff } from '../xliff/write-xliff.ts';

export const format: ExchangeFormat = {
  name: 'xliff',
  extensions: ['.xlf', '.xliff'],
  write: writeXliff,
  read: readXliff,
};
