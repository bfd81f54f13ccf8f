import type { State } from '@polystatus/core/state';
import type { EntryLine } from '../protocol.ts';
import { element } from './element.ts';
import { OPEN, type Store } from './store.ts';

const SHOWN: readonly State[] = ['missing', 'stale', 'translated', 'reviewed', 'obsolete'];

/** The entries of a language, filtered by state and text. */
export class EntryList {
  readonly root: HTMLElement;
  readonly #store: Store;
  readonly #open: (id: string) => void;
  readonly #field: HTMLInputElement;
  readonly #state: HTMLSelectElement;
  readonly #count = element('p', { class: 'count', role: 'status' });
  readonly #list = element('ul');
  readonly #progress = element('p', { class: 'count', id: 'progress' });
  readonly #bar = element('progress', { 'aria-labelledby': 'progress' });
  #shown: readonly EntryLine[] = [];

  constructor(store: Store, open: (id: string) => void) {
    const { words } = store;
    this.#store = store;
    this.#open = open;
    const label = words('filter.label');
    this.#field = element('input', { type: 'search', 'aria-label': label, placeholder: label });
    this.#state = element(
      'select',
      { 'aria-label': words('filter.state') },
      element('option', { value: '' }, words('filter.all')),
      ...SHOWN.map((state) => element('option', { value: state }, words(`state.${state}`))),
    );
    for (const filter of [this.#field, this.#state])
      filter.addEventListener('input', () => this.draw());
    this.root = element(
      'nav',
      { 'aria-label': words('entries') },
      this.#progress,
      this.#bar,
      this.#field,
      this.#state,
      this.#count,
      this.#list,
    );
  }

  draw(): void {
    const { words, view } = this.#store;
    const { entries, locale } = view;
    const wanted = fold(this.#field.value.trim(), locale.tag);
    const state = SHOWN.find((name) => name === this.#state.value);
    this.#shown = entries.filter(
      ({ id, text, counts }) =>
        (state === undefined || counts[state] > 0) &&
        (wanted === '' || id.includes(wanted) || fold(text, locale.tag).includes(wanted)),
    );
    const sum = (states: readonly State[]): number =>
      entries.reduce((all, { counts }) => all + states.reduce((n, one) => n + counts[one], 0), 0);
    const done = sum(['translated', 'reviewed']);
    const total = done + sum(OPEN);
    this.#bar.max = Math.max(total, 1);
    this.#bar.value = done;
    this.#progress.textContent = words('progress', { done, total });
    this.#count.textContent = words('filter.found', { count: this.#shown.length });
    this.#list.replaceChildren(...this.#shown.map((line) => this.#item(line)));
    this.#list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  #item({ id, title, counts, readable }: EntryLine): HTMLElement {
    const { words, view } = this.#store;
    const tag = view.locale.tag;
    const current = id === view.entry?.id ? 'page' : undefined;
    const todo = OPEN.filter((state) => counts[state] > 0);
    return element(
      'li',
      {},
      element(
        'a',
        { href: `#${tag}/${id}`, 'aria-current': current },
        element('b', {}, id),
        ' ',
        element('span', { lang: tag }, title),
        readable ? undefined : element('small', { class: 'missing' }, ` ${words('unreadable')}`),
        ...todo.map((one) =>
          element('small', { class: one }, ` ${words(`state.${one}`)} ${counts[one]}`),
        ),
      ),
    );
  }

  /** Opens the next entry of those shown that has something to translate, round and round. */
  stepToOpen(): boolean {
    const at = this.#shown.findIndex(({ id }) => id === this.#store.view.entry?.id);
    const next = [...this.#shown.slice(at + 1), ...this.#shown.slice(0, Math.max(at, 0))].find(
      ({ counts }) => OPEN.some((state) => counts[state] > 0),
    );
    if (next) this.#open(next.id);
    return next !== undefined;
  }

  /** Opens the neighbour of the open entry among those shown. */
  step(by: 1 | -1): void {
    const at = this.#shown.findIndex(({ id }) => id === this.#store.view.entry?.id);
    const next = at === -1 ? this.#shown[0] : this.#shown[at + by];
    if (next) this.#open(next.id);
  }
}

function fold(text: string, tag: string): string {
  return text.toLocaleLowerCase(tag);
}
