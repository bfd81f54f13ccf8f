import { errorPage, type Texts } from '@polystatus/error-pages';
import type { Fault } from '../arguments.ts';
import { InputTooLong, readInputFile } from '../read-input.ts';
import { shown } from '../safe.ts';
import { refusal } from './check-options.ts';

/** Words of one’s own from a file such as `{ "404": { "en": { "title": "Shelf empty" } } }`. */
export function readTexts(file: string): { readonly texts: Texts } | Fault {
  const fault = (reason: string): Fault => ({
    message: 'words',
    values: { option: '--words', file: shown(file), reason: shown(reason, 300) },
  });
  let texts: Texts;
  try {
    const content = readInputFile(file);
    if (content === undefined) return fault('ENOENT');
    texts = JSON.parse(content) as Texts;
  } catch (error) {
    if (error instanceof InputTooLong) return fault('EFBIG');
    if (error instanceof SyntaxError) return fault(error.message);
    throw error;
  }
  const refused = refusal(() => errorPage('4xx', { texts }));
  return refused ? fault(refused.message) : { texts };
}
