import { parse } from '@plist/openstep.parse';
import type { Reader } from '../reader.ts';

/** A table of strings is the inside of a dictionary; Apple’s escape has a capital U. */
export const reader: Reader = {
  read: (content) => {
    const escaped = String(content).replace(/\\(.)/g, (all, sign) => (sign === 'U' ? '\\u' : all));
    return parse(`{${escaped}}`) as Record<string, string>;
  },
};
