import type { HistoryAnswer } from '../protocol.ts';
import { ask } from './connection.ts';
import { button, element } from './element.ts';
import type { Store } from './store.ts';

/**
 * What a message was before, asked for when it is opened.
 *
 * @param use puts an older text into the field
 */
export function history(store: Store, key: string, use: (text: string) => void): HTMLElement {
  const { words, view } = store;
  const list = element('dl');
  const folded = element('details', {}, element('summary', {}, words('history.title')), list);
  const name = { locale: view.locale.tag, id: view.entry?.id, key };
  folded.addEventListener('toggle', () => {
    if (folded.open && list.childElementCount === 0) void fill();
  });
  async function fill(): Promise<void> {
    const { body } = await ask<HistoryAnswer>('history', name);
    const versions = 'kind' in body ? [] : body.versions;
    list.replaceChildren(
      ...versions.flatMap(({ date, author, subject, text }) => [
        element(
          'dt',
          {},
          element('time', { datetime: date }, dayOf(date, store.speaks)),
          ` ${author}: ${subject}`,
        ),
        text === null
          ? element('dd', {}, words('history.none'))
          : element(
              'dd',
              {},
              element('p', { lang: view.locale.tag, dir: view.locale.direction }, text),
              button(words('use'), () => use(text)),
            ),
      ]),
    );
    if (versions.length === 0) list.append(element('dd', {}, words('history.empty')));
  }
  return folded;
}

function dayOf(date: string, tag: string): string {
  return new Date(date).toLocaleDateString(tag, { dateStyle: 'medium', timeZone: 'UTC' });
}
