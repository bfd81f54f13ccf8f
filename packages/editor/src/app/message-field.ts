import type { MessageView } from '../protocol.ts';
import type { Store } from './store.ts';
import { TextField } from './text-field.ts';

/** The field that a message is written in. */
export function messageField({ words, view: { locale } }: Store, message: MessageView): TextField {
  const { key, source } = message;
  return new TextField({
    lang: locale.tag,
    dir: locale.direction,
    rows: String(rowsFor(message)),
    'aria-label': words('target', { key }),
    'aria-describedby': `findings-${key} note-${key}`,
    spellcheck: 'true',
    'data-key': key,
    readonly: source === undefined ? '' : undefined,
  });
}

/** Long texts scroll; a list shows each of its lines, and one to write on. */
function rowsFor({ list, source = '', target = '' }: MessageView): number {
  const lines = (text: string): number =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 55)), 0);
  return Math.min(14, (list ? 1 : 0) + Math.max(2, lines(source), lines(target)));
}
