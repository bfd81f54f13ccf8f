import { csv } from './csv.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { po } from './po.ts';
import { tmx } from './tmx.ts';
import { xliff } from './xliff/xliff.ts';

export const exchangeFormats: readonly ExchangeFormat[] = [xliff, po, csv, tmx];
