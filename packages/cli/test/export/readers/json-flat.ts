import { readJson } from '../flatten.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = { library: 'JSON.parse', read: (content) => readJson(content) };
