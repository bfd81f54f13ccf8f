import type { MessageView } from '../protocol.ts';
import { button, element } from './element.ts';
import { KEYS } from './keys.ts';
import type { Store } from './store.ts';
import type { TextField } from './text-field.ts';

export const NO_BREAK = '\u00A0';
export const NARROW = '\u202F';

/** Signs that one cannot see, by the words that name them and the keys that type them. */
const UNSEEN: Readonly<Record<string, 'noBreak' | 'narrow'>> = {
  [NO_BREAK]: 'noBreak',
  [NARROW]: 'narrow',
};

/** Buttons that type what a text takes over from its source, and what keyboards lack. */
export function insertBar(
  { words, view: { locale } }: Store,
  { insertables }: MessageView,
  field: TextField,
): HTMLElement {
  const typing = (text: string): HTMLButtonElement =>
    button(text, () => field.type(text), {
      class: 'insert',
      'aria-label': words('insert', { text }),
    });
  const quotes = locale.quotes.join('');
  return element(
    'div',
    { class: 'inserts' },
    ...insertables.map(typing),
    button(quotes, () => quote(field, locale.quotes), {
      class: 'insert',
      'aria-label': words('keys.quote'),
      'aria-keyshortcuts': KEYS.quote,
    }),
    ...locale.signs
      .filter((sign) => !quotes.includes(sign))
      .map((sign) => {
        const name = UNSEEN[sign];
        if (!name) return typing(sign);
        return button(words(`signs.${name}`), () => field.type(sign), {
          class: 'insert unseen-sign',
          'aria-label': words(`keys.${name}`),
          'aria-keyshortcuts': KEYS[name],
        });
      }),
  );
}

/** Puts what is selected between quotation marks, or the next words that are typed. */
export function quote(field: TextField, [open, close]: readonly [string, string]): void {
  const { value, selectionStart, selectionEnd } = field.area;
  const inside = value.slice(selectionStart, selectionEnd);
  field.type(open + inside + close);
  const end = selectionStart + open.length + inside.length;
  field.area.setSelectionRange(end, end);
}
