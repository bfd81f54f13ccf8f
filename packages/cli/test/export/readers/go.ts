import { readJson } from '../flatten.ts';
import type { Reader } from '../reader.ts';

/** What text/template makes of the one action that is written. */
export const filled = (text: string): string => text.replaceAll('{{"{{"}}', '{{');

export const reader: Reader = { read: (content) => readJson(content, filled) };
