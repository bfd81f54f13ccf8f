import type { Catalog } from '../catalog.ts';
import type { Reading } from '../read-response/answer.ts';
import type { Page } from '../render/page.ts';
import { wrap } from '../wrap.ts';

/** What a reading could not read, in a sentence; empty where it read everything. */
export function unreadNote(
  { form, skipped }: Pick<Reading, 'form' | 'skipped'>,
  { translate }: Pick<Catalog, 'translate'>,
): string {
  if (skipped === 0) return '';
  if (form === 'words') return translate('explain.skippedWords', { count: skipped });
  if (form === 'har' || form === 'entries')
    return translate('explain.skippedEntry', { count: skipped });
  if (form === 'message') return translate('explain.skippedStatus', { count: skipped });
  return translate('explain.skipped', { count: skipped });
}

/** A text that ends with a line break, and the note below it. */
export function withNote(text: string, note: string, { width }: Page): string {
  return note === '' ? text : `${text}\n${wrap(note, width)}\n`;
}
