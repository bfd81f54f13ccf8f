import { parse } from 'yaml';
import { flatten } from '../flatten.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = {
  read: (content, tag) =>
    flatten((parse(String(content), { version: '1.1' }) as Record<string, unknown>)[tag]),
};
