import { compile, createCoreContext, registerMessageCompiler, translate } from '@intlify/core-base';
import { readJson } from '../flatten.ts';
import type { Reader } from '../reader.ts';

registerMessageCompiler(compile);

export const reader: Reader = {
  library: '@intlify/core-base',
  read: (content) =>
    readJson(content, (text) =>
      String(
        translate(
          createCoreContext({ locale: 'en', messages: { en: { text } }, warnHtmlMessage: false }),
          'text',
        ),
      ),
    ),
};
