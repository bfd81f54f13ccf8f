import type { Reader } from '../reader.ts';

export const reader: Reader = {
  refused: /[{}]/,
  read: (content) =>
    Object.fromEntries(
      Object.entries(JSON.parse(String(content)) as Record<string, string>).filter(
        ([key]) => !key.startsWith('@'),
      ),
    ),
};
