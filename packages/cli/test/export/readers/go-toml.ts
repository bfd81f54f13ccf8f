import { parse } from 'smol-toml';
import { flatten } from '../flatten.ts';
import type { Reader } from '../reader.ts';
import { filled } from './go.ts';

export const reader: Reader = {
  read: (content) =>
    Object.fromEntries(
      Object.entries(flatten(parse(String(content)))).map(([key, text]) => [key, filled(text)]),
    ),
};
