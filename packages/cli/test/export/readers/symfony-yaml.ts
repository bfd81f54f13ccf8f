import { parse } from 'yaml';
import { flatten } from '../flatten.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = { read: (content) => flatten(parse(String(content))) };
