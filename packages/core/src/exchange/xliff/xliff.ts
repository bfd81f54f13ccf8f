import type { ExchangeFormat } from '../exchange-format.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff } from './write-xliff.ts';

export const xliff: ExchangeFormat = {
  name: 'xliff',
  extensions: ['.xlf', '.xliff'],
  write: writeXliff,
  read: readXliff,
};
