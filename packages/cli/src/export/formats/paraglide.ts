import { ANY_KEY, eachLanguage, type ExportFormat } from '../format.ts';
import { jsonText } from '../json.ts';
import { joinedKey } from '../keys.ts';

/** The message format of inlang, of which Paraglide makes a function each: `m.http_404_title()`. */
export const format: ExportFormat = {
  about: 'Paraglide, inlang message format',
  ...ANY_KEY,
  prefix: 'http',
  files: eachLanguage(({ tag, messages }, { prefix, name }) => ({
    path: `messages/${name}/${tag}.json`,
    content: jsonText(
      Object.fromEntries(
        messages.map((message) => [
          joinedKey(prefix, message, '_'),
          message.text.replace(/[\\{}]/g, String.raw`\$&`),
        ]),
      ),
    ),
  })),
};
