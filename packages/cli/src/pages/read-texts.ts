import { errorPage, type Texts } from '@polystatus/error-pages';
import type { Fault } from '../arguments.ts';
import { readInputFile } from '../read-input.ts';
import { shown } from '../safe.ts';
import { refusal } from './check-options.ts';

/** Words of one’s own from a file such as `{ "404": { "en": { "title": "Shelf empty" } } }`. */
export function readTexts(file: string): { readonly texts: Texts } | Fault {
  const content = readInputFile(file);
  const fault = (reason: string): Fault => ({
    message: 'words',
    values: { option: '--words', file: shown(file), reason: shown(reason, 300) },
  });
  if (content === undefined) return fault('ENOENT');
  let texts: Texts;
  try {
    texts = JSON.parse(content) as Texts;
  } catch (error) {
    return fault(String((error as Error).message));
  }
  const refused = refusal(() => errorPage('4xx', { texts }));
  return refused ? fault(refused.message) : { texts };
}
