import type { CheckAnswer, Finding, MessageView, RemarkMark } from '../protocol.ts';
import { conflictBox } from './conflict.ts';
import { ask } from './connection.ts';
import { details } from './details.ts';
import { button, element } from './element.ts';
import { findingList } from './findings.ts';
import { history } from './history.ts';
import { insertBar, NARROW, NO_BREAK, quote } from './insert-bar.ts';
import { KEYS, pressed } from './keys.ts';
import { QUEUES } from './queue.ts';
import { remarks } from './remarks.ts';
import { draftName, type Store } from './store.ts';
import { termForm, type NewTerm } from './term-form.ts';
import { messageField } from './message-field.ts';
import type { TextField } from './text-field.ts';

const PAUSE_MS = 300;

export interface MessageActions {
  readonly changed: () => void;
  /** What the check says of the rest of the file, should this be saved. */
  readonly checked: (file: readonly Finding[]) => void;
  readonly accept: (key: string, as: 'reviewed' | 'no-retranslation') => void;
  /** Takes down that a rule is wrong about this message. */
  readonly exempt: (key: string, code: string, reason: string) => void;
  readonly note: (key: string, mark: RemarkMark, text: string | null) => void;
  readonly addTerm: (term: NewTerm) => void;
  /** Which of two texts to go on with was decided. */
  readonly decided: (key: string) => void;
}

/** One message: its source, its translation, and what helps with it. */
export class MessageEditor {
  readonly key: string;
  readonly root: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly #text: TextField;
  readonly #store: Store;
  readonly #message: MessageView;
  readonly #actions: MessageActions;
  readonly #findings: HTMLElement;
  readonly #unsaved: HTMLElement;
  readonly #length = element('span', { class: 'length', 'aria-hidden': 'true' });
  readonly #draft: string;
  #found: readonly Finding[] = [];
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
    this.#text = messageField(store, message);
    this.field = this.#text.area;
    this.field.value = draft?.text ?? target;
    if (!this.isChanged) drafts.delete(this.#draft);
    this.#showFindings(message.findings);
    this.#measure();
    this.field.addEventListener('input', () => this.#typed());
    this.field.addEventListener('keydown', (event) => this.#keys(event));
    this.#unsaved.hidden = !this.isChanged;
    // What the server said was of the file, not of what is typed here.
    if (this.isChanged) void this.#check();
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
        element('div', {}, this.#text.root, insertBar(store, message, this.#text)),
      ),
      list ? element('p', { class: 'note' }, words('list')) : undefined,
      this.#findings,
      ...details(store, message, (text) => this.#text.replace(text)),
      this.#more(),
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

  /** Whether it is among those that its reader goes through. */
  get isTask(): boolean {
    const findings = this.#found;
    return QUEUES[this.#store.queue].isIn({ ...this.#message, findings });
  }

  /** Brings its reader here, to the first fault if faults are what they go through. */
  enter(): void {
    this.field.focus();
    this.root.scrollIntoView({ block: 'nearest' });
    if (this.#store.queue === 'faults') this.#text.selectFault();
  }

  /** Takes down that somebody has read it, where that can be said. @returns whether it can */
  review(): boolean {
    const { state, list } = this.#message;
    if (list || (state !== 'translated' && state !== 'stale')) return false;
    this.#actions.accept(this.key, 'reviewed');
    return true;
  }

  #keys(event: KeyboardEvent): void {
    const key = pressed(event, ['fix', 'quote', 'noBreak', 'narrow']);
    if (key === undefined) return;
    event.preventDefault();
    if (key === 'quote') quote(this.#text, this.#store.view.locale.quotes);
    else if (key === 'noBreak') this.#text.type(NO_BREAK);
    else if (key === 'narrow') this.#text.type(NARROW);
    else {
      const fixed = this.#found.find((one) => one.fixed !== undefined)?.fixed;
      if (fixed === undefined) this.#store.say(this.#store.words('status.noFix'));
      else this.#text.replace(fixed);
    }
  }

  /** What is needed now and then. */
  #more(): HTMLElement {
    const { words } = this.#store;
    return element(
      'details',
      { class: 'more' },
      element('summary', {}, words('more')),
      ...remarks(this.#store, this.#message, (mark, text) =>
        this.#actions.note(this.key, mark, text),
      ),
      termForm(words, this.#actions.addTerm),
      history(this.#store, this.key, (text) => this.#text.replace(text)),
    );
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
    ): HTMLButtonElement =>
      button(words(label), () => this.#actions.accept(this.key, as), {
        'aria-keyshortcuts': label === 'review' ? KEYS.review : undefined,
      });
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
    this.#text.typed();
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
    this.#found = findings;
    this.#text.show(findings);
    this.#findings.replaceChildren(
      ...findingList(this.#store, findings, {
        fix: (text) => this.#text.replace(text),
        exempt: this.#actions.exempt,
      }),
    );
    const faulty = findings.some(({ severity }) => severity === 'error');
    this.field.setAttribute('aria-invalid', String(faulty));
  }
}
