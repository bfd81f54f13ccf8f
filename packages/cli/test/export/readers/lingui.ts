import { compileMessage } from '@lingui/message-utils/compileMessage';
import { readJson } from '../flatten.ts';
import type { Reader } from '../reader.ts';

export const reader: Reader = {
  library: '@lingui/message-utils',
  read: (content) => readJson(content, (text) => [compileMessage(text)].flat().join('')),
};
