import type { CheckAnswer, Finding, MessageView } from '../protocol.ts';
import { conflictBox } from './conflict.ts';
import { ask } from './connection.ts';
import { details } from './details.ts';
import { button, element } from './element.ts';
import { findingList } from './findings.ts';
import { draftName, isOpen, type Store } from './store.ts';

const PAUSE_MS = 300;

export interface MessageActions {
  readonly changed: () => void;
  /** What the check says of the rest of the file, should this be saved. */
  readonly checked: (file: readonly Finding[]) => void;
  readonly accept: (key: string, as: 'reviewed' | 'no-retranslation') => void;
  /** Which of two texts to go on with was decided. */
  readonly decided: (key: string) => void;
}

/** One message: its source, its translation, and what helps with it. */
export class MessageEditor {
  readonly key: string;
  readonly root: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly #store: Store;
  readonly #message: MessageView;
  readonly #actions: MessageActions;
  readonly #findings: HTMLElement;
  readonly #unsaved: HTMLElement;
  readonly #length = element('span', { class: 'length', 'aria-hidden': 'true' });
  readonly #draft: string;
  #timer: number | undefined;
  #checks = 0;

  constructor(store: Store, message: MessageView, actions: MessageActions) {
    const { words, view, drafts } = store;
    const { key, state, list, source = '', target = '' } = message;
    this.key = key;
    this.#store = store;
    this.#message = message;
    this.#actions = actions;
    this.#draft = draftName(view, key);
    const draft = drafts.get(this.#draft);
    this.#findings = element('ul', { class: 'findings', id: `findings-${key}` });
    this.#unsaved = element('span', { class: 'unsaved' }, words('unsaved'));
    this.field = fieldOf(store, message);
    this.field.value = draft?.text ?? target;
    if (!this.isChanged) drafts.delete(this.#draft);
    this.#showFindings(message.findings);
    this.#measure();
    this.field.addEventListener('input', () => this.#typed());
    this.#unsaved.hidden = !this.isChanged;
    // What the server said was of the file, not of what is typed here.
    if (this.isChanged) void this.#check();
    const inserts = message.insertables.map((text) => {
      const attributes = { class: 'insert', 'aria-label': words('insert', { text }) };
      return button(text, () => this.insert(text), attributes);
    });
    this.root = element(
      'section',
      { class: `message ${state}`, 'aria-label': `${view.entry?.id ?? ''}.${key}` },
      element(
        'header',
        {},
        element('h3', {}, element('code', {}, key)),
        element('span', { class: 'state' }, words(`state.${state}`)),
        this.#length,
        this.#unsaved,
        ...this.#acceptButtons(),
      ),
      element(
        'div',
        { class: 'sides' },
        element('div', { class: 'text source', lang: view.source.tag }, source),
        element('div', {}, this.field, element('div', { class: 'inserts' }, ...inserts)),
      ),
      list ? element('p', { class: 'note' }, words('list')) : undefined,
      this.#findings,
      ...details(store, message),
      this.isChanged && this.seen !== this.#target ? this.#conflict() : undefined,
    );
  }

  get #target(): string | null {
    return this.#message.target ?? null;
  }

  /** What stood here when its writer began; `null` where nothing did. */
  get seen(): string | null {
    const draft = this.#store.drafts.get(this.#draft);
    return draft ? draft.seen : this.#target;
  }

  get isChanged(): boolean {
    return this.field.value !== (this.#message.target ?? '');
  }

  /** Whether it waits for a translator. */
  get isOpen(): boolean {
    return isOpen(this.#message.state);
  }

  insert(text: string): void {
    const { selectionStart, selectionEnd } = this.field;
    this.field.setRangeText(text, selectionStart, selectionEnd, 'end');
    this.field.focus();
    this.#typed();
  }

  #conflict(): HTMLElement {
    const texts = { theirs: this.#target, mine: this.field.value };
    return conflictBox(this.#store, texts, (keepMine) => {
      const { drafts } = this.#store;
      if (keepMine) drafts.set(this.#draft, { text: this.field.value, seen: this.#target });
      else drafts.delete(this.#draft);
      this.#actions.decided(this.key);
    });
  }

  #acceptButtons(): HTMLButtonElement[] {
    const { words } = this.#store;
    const accept = (
      as: 'reviewed' | 'no-retranslation',
      label: 'keep' | 'review',
    ): HTMLButtonElement => button(words(label), () => this.#actions.accept(this.key, as));
    const { state, list } = this.#message;
    if (list) return [];
    if (state === 'stale')
      return [accept('no-retranslation', 'keep'), accept('reviewed', 'review')];
    return state === 'translated' ? [accept('reviewed', 'review')] : [];
  }

  #typed(): void {
    const { drafts } = this.#store;
    if (this.isChanged) drafts.set(this.#draft, { text: this.field.value, seen: this.seen });
    else drafts.delete(this.#draft);
    this.#unsaved.hidden = !this.isChanged;
    this.#measure();
    this.#actions.changed();
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#check(), PAUSE_MS);
  }

  /** Shown to those who see it; the others hear of a text that is too long. */
  #measure(): void {
    const { limit, list } = this.#message;
    if (limit === undefined || list) return;
    const length = [...this.field.value].length;
    this.#length.textContent = `${length} / ${limit}`;
    this.#length.classList.toggle('over', length > limit);
  }

  async #check(): Promise<void> {
    const number = ++this.#checks;
    const { locale, entry } = this.#store.view;
    const { status, body } = await ask<CheckAnswer>('check', {
      locale: locale.tag,
      id: entry?.id,
      key: this.key,
      text: this.field.value,
    });
    // A slow answer about an older text says nothing of this one.
    if (status !== 200 || 'kind' in body || number !== this.#checks) return;
    this.#showFindings(body.message);
    this.#actions.checked(body.file);
  }

  #showFindings(findings: readonly Finding[]): void {
    this.#findings.replaceChildren(...findingList(this.#store, findings));
    const faulty = findings.some(({ severity }) => severity === 'error');
    this.field.setAttribute('aria-invalid', String(faulty));
  }
}

function fieldOf({ words, view: { locale } }: Store, message: MessageView): HTMLTextAreaElement {
  const { key, source } = message;
  return element('textarea', {
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
