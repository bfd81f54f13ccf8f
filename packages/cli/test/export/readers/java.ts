import { parse } from 'dot-properties';
import type { Reader } from '../reader.ts';

export const reader: Reader = {
  read: (content) => parse(String(content)) as Record<string, string>,
};
