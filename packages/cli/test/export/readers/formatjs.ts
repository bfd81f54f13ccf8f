import { IntlMessageFormat } from 'intl-messageformat';
import { readJson } from '../flatten.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = {
  library: 'intl-messageformat',
  read: (content) =>
    readJson(content, (text) => String(new IntlMessageFormat(text, 'en').format())),
};
