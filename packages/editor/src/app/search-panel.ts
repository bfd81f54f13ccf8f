import type { FoundText, SearchAnswer, SearchRequest } from '../protocol.ts';
import { ask } from './connection.ts';
import { dialog } from './dialog.ts';
import { button, element } from './element.ts';
import { hitsIn, replaced, shownHits } from './hits.ts';
import { saveAll } from './save-all.ts';
import type { Store } from './store.ts';

const SIDES = ['both', 'source', 'target'] as const satisfies readonly SearchRequest['side'][];

/** Where words stand in the whole language, and other words in their place. */
export class SearchPanel {
  readonly root: HTMLDialogElement;
  readonly #store: Store;
  readonly #goTo: (id: string, key: string) => void;
  readonly #text = element('input', { type: 'search', required: '' });
  readonly #by = element('input', { type: 'text' });
  readonly #side: HTMLSelectElement;
  readonly #exact = element('input', { type: 'checkbox' });
  readonly #count = element('p', { class: 'count', role: 'status' });
  readonly #list = element('ul', { class: 'found' });
  readonly #replace: HTMLButtonElement;
  /** Those whose words are to be replaced, with what their text will be. */
  #chosen: readonly (readonly [FoundText, string, HTMLInputElement])[] = [];

  constructor(store: Store, goTo: (id: string, key: string) => void) {
    const { words } = store;
    this.#store = store;
    this.#goTo = goTo;
    this.#side = element(
      'select',
      {},
      ...SIDES.map((side) => element('option', { value: side }, words(`search.${side}`))),
    );
    this.#replace = button(words('search.replace'), () => void this.#replaceAll());
    const field = (label: string, input: HTMLElement): HTMLElement =>
      element('label', {}, element('span', {}, label), input);
    const form = element(
      'form',
      { class: 'search' },
      field(words('search.text'), this.#text),
      field(words('search.side'), this.#side),
      field(words('search.exact'), this.#exact),
      element('button', { type: 'submit' }, words('acts.search')),
      field(words('search.by'), this.#by),
      this.#replace,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    // Browsers empty a search field first, and the window would stay.
    this.#text.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.root.close();
    });
    this.#by.addEventListener('change', () => void this.#search());
    const content = element('div', {}, form, this.#count, this.#list);
    this.root = dialog(words('search.title'), content, words('close'));
    this.#show({ found: [], total: 0 });
    this.#count.textContent = '';
  }

  /** @param text what to look for at once */
  open(text: string): void {
    if (!this.root.open) this.root.showModal();
    this.#text.focus();
    if (text.trim() === '' || text.includes('\n')) return this.#text.select();
    this.#text.value = text;
    void this.#search();
  }

  async #search(): Promise<void> {
    const text = this.#text.value;
    if (text === '') return;
    const { locale } = this.#store.view;
    const side = this.#by.value === '' ? (this.#side.value as SearchRequest['side']) : 'target';
    const request: SearchRequest = { locale: locale.tag, text, side, exact: this.#exact.checked };
    const { body } = await ask<SearchAnswer>('search', request);
    if (!('kind' in body)) this.#show(body);
  }

  #show({ found, total }: SearchAnswer): void {
    const { words } = this.#store;
    const by = this.#by.value;
    const items = found.map((text) => this.#item(text, by));
    this.#chosen = items.flatMap(({ choice }) => (choice ? [choice] : []));
    this.#count.textContent = words('search.found', { count: total, shown: found.length });
    this.#replace.hidden = this.#chosen.length === 0;
    this.#list.replaceChildren(...items.map(({ item }) => item));
  }

  #item(found: FoundText, by: string) {
    const { view, words } = this.#store;
    const { source, target, id, key } = found;
    const tag = this.#exact.checked ? undefined : view.locale.tag;
    const [there, here] = [source, target].map((text) => hitsIn(text, this.#text.value, tag));
    const name = `${id}.${key}`;
    const link = button(name, () => {
      this.root.close();
      this.#goTo(id, key);
    });
    const wanted = by !== '' && (here?.length ?? 0) > 0;
    const box = element('input', {
      type: 'checkbox',
      'aria-label': words('search.choose', { key: name }),
    });
    box.checked = wanted;
    const item = element(
      'li',
      {},
      wanted ? box : undefined,
      link,
      element('p', { lang: view.source.tag }, ...shownHits(source, there ?? [])),
      element(
        'p',
        { lang: view.locale.tag, dir: view.locale.direction },
        ...shownHits(target, here ?? [], wanted ? by : undefined),
      ),
    );
    return {
      item,
      choice: wanted ? ([found, replaced(target, here ?? [], by), box] as const) : undefined,
    };
  }

  async #replaceAll(): Promise<void> {
    const { words, say } = this.#store;
    const chosen = this.#chosen.filter(([, , box]) => box.checked);
    const { saved, failed } = await saveAll(
      this.#store,
      chosen.map(([found, text]) => ({ ...found, text })),
    );
    const told = words('search.replaced', { count: saved });
    const left = failed.length > 0 ? ` ${words('search.left', { places: failed.join(', ') })}` : '';
    say(told + left);
    await this.#search();
    this.#count.textContent = told + left;
  }
}
