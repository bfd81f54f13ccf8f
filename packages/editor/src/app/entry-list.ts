import type { State } from '@polystatus/core/state';
import type { EntryLine } from '../protocol.ts';
import { element } from './element.ts';
import { isQueueName, QUEUES, type QueueName } from './queue.ts';
import type { Store } from './store.ts';

const NAMES = Object.keys(QUEUES) as QueueName[];
/** States that wait for a translator. */
const OPEN = ['missing', 'stale'] as const satisfies readonly State[];

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
      ...NAMES.map((name) => element('option', { value: name }, words(`queue.${name}`))),
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
    const chosen = this.#state.value;
    const queue = isQueueName(chosen) ? chosen : undefined;
    this.#store.queue = queue ?? 'open';
    this.#shown = entries
      .filter(
        (line) =>
          (queue === undefined || QUEUES[queue].holds(line)) &&
          (wanted === '' ||
            nearness(line.id, wanted) < FAR ||
            fold(line.text, locale.tag).includes(wanted)),
      )
      .sort((a, b) => nearness(a.id, wanted) - nearness(b.id, wanted));
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

  #item({ id, title, counts, readable, faults }: EntryLine): HTMLElement {
    const { words, view, drafts } = this.#store;
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
        drafts.hasOf(tag, id)
          ? element('small', { class: 'unsaved' }, ` ${words('unsaved')}`)
          : undefined,
        readable ? undefined : element('small', { class: 'missing' }, ` ${words('unreadable')}`),
        ...todo.map((one) =>
          element('small', { class: one }, ` ${words(`state.${one}`)} ${counts[one]}`),
        ),
        faults === 0 || !readable
          ? undefined
          : element('small', { class: 'missing' }, ` ${words('faults', { count: faults })}`),
      ),
    );
  }

  /** Opens the next entry of those shown that has something of the queue, round and round. */
  stepToTask(): boolean {
    const { view, queue } = this.#store;
    const at = this.#shown.findIndex(({ id }) => id === view.entry?.id);
    const next = [...this.#shown.slice(at + 1), ...this.#shown.slice(0, Math.max(at, 0))].find(
      (line) => QUEUES[queue].holds(line),
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

const FAR = 3;

/** The id itself first, then the same number of another owner, then what begins so. */
function nearness(id: string, wanted: string): number {
  if (wanted === '') return 0;
  if (id === wanted) return 0;
  if (id.endsWith(`/${wanted}`)) return 1;
  return id.includes(wanted) ? 2 : FAR;
}
