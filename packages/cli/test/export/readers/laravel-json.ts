import { readJson } from '../flatten.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = { read: (content) => readJson(content) };
