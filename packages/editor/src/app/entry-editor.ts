import type { Finding, Outcome, RemarkMark } from '../protocol.ts';
import { ask, type Answer } from './connection.ts';
import { element } from './element.ts';
import { findingList } from './findings.ts';
import { keyList } from './key-list.ts';
import { MessageEditor } from './message-editor.ts';
import { preview } from './preview.ts';
import type { NewTerm } from './term-form.ts';
import { draftName, reasonOf, settleDrafts, type Store } from './store.ts';

/** One entry: all its messages, and how it will look. */
export class EntryEditor {
  readonly root = element('div', { class: 'entry' });
  readonly #store: Store;
  readonly #changed: () => void;
  #editors: readonly MessageEditor[] = [];
  #saving = false;
  readonly #preview = element('div', { class: 'specimen' });
  /** Faults of the file that stand in no message. */
  readonly #findings = element('ul', { class: 'findings' });
  readonly #count = element('summary');
  readonly #file = element('details', { class: 'file' }, this.#count, this.#findings);

  /** @param changed the rest of the page has to be drawn anew */
  constructor(store: Store, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** @param focus the message whose writer is to be brought back to where they are */
  show(focus?: string): void {
    const { words, view } = this.#store;
    const { entry, locale } = view;
    const scroller = this.root.parentElement;
    const place = focus === undefined ? undefined : this.#place(focus);
    this.#editors = (entry?.messages ?? []).map(
      (message) =>
        new MessageEditor(this.#store, message, {
          changed: () => this.#drawPreview(),
          checked: (file) => this.#drawFindings(file),
          accept: (key, as) => void this.#accept(key, as),
          exempt: (key, code, reason) => void this.#exempt(key, code, reason),
          note: (key, mark, text) => void this.#note(key, mark, text),
          addTerm: (term) => void this.#addTerm(term),
          decided: (key) => this.show(key),
        }),
    );
    if (!entry) {
      this.root.replaceChildren(element('p', { class: 'hint' }, words('choose')), keyList(words));
      return;
    }
    const title = view.entries.find(({ id }) => id === entry.id)?.title ?? '';
    const name = element('span', { lang: locale.tag }, title);
    const heading = element('h2', { tabindex: '-1' }, `${entry.id} `, name);
    const glossary = words('glossaryFile', { path: entry.glossaryPath });
    this.root.replaceChildren(
      heading,
      element(
        'p',
        { class: 'path' },
        element('code', {}, entry.path),
        element('span', {}, glossary),
      ),
      this.#file,
      ...this.#previewOf(entry.id),
      ...this.#editors.map(({ root }) => root),
    );
    this.#drawPreview();
    this.#drawFindings(entry.findings);
    // Of an entry in the making it is no news that much is missing.
    this.#file.open = !entry.messages.some(({ state }) => state === 'missing');
    const field = this.#editors.find(({ key }) => key === focus)?.field;
    (field ?? heading).focus({ preventScroll: place !== undefined });
    if (place) field?.setSelectionRange(place.start, place.end);
    scroller?.scrollTo({ top: place?.top ?? 0 });
  }

  #place(focus: string): { start: number; end: number; top: number } | undefined {
    const field = this.#editors.find(({ key }) => key === focus)?.field;
    const top = this.root.parentElement?.scrollTop ?? 0;
    return field && { start: field.selectionStart, end: field.selectionEnd, top };
  }

  /** Saves every changed message of the entry, all of them or none. @returns whether nothing is left to save */
  async save(): Promise<boolean> {
    const { view, words, say, drafts } = this.#store;
    const { locale, entry } = view;
    const changed = this.#editors.filter(({ isChanged }) => isChanged);
    if (this.#saving || !entry) return false;
    if (changed.length === 0) {
      say(words('status.nothing'));
      return true;
    }
    const texts = Object.fromEntries(changed.map(({ key, field }) => [key, field.value]));
    const seen = Object.fromEntries(changed.map((editor) => [editor.key, editor.seen]));
    this.#saving = true;
    const answer = await ask<Outcome>('save', { locale: locale.tag, id: entry.id, texts, seen });
    this.#saving = false;
    if (answer.body.kind === 'saved')
      for (const [key, text] of Object.entries(texts)) {
        const name = draftName(view, key);
        // What was typed while saving is a draft still.
        if (drafts.get(name)?.text === text) drafts.delete(name);
      }
    this.#take(answer, words('status.saved'), this.focused);
    return answer.body.kind === 'saved';
  }

  /** Takes back the last save, of whichever entry it was. */
  async undo(): Promise<void> {
    const answer = await ask<Outcome>('undo', {});
    const { body } = answer;
    this.#take(answer, this.#store.words('status.undone'), 'keys' in body ? body.keys[0] : '');
    if (body.kind !== 'saved' || this.#isOpen(body.view)) return;
    location.hash = `${body.view.locale.tag}/${body.view.entry?.id ?? ''}`;
  }

  /** Takes down that the text with the focus was read. */
  review(): void {
    const editor = this.#editors.find(({ key }) => key === this.focused);
    const { say, words } = this.#store;
    if (!editor || editor.isChanged || !editor.review()) say(words('refusal.accept'));
  }

  async #accept(key: string, as: 'reviewed' | 'no-retranslation'): Promise<void> {
    const answer = await ask<Outcome>('accept', { ...this.#name, key, as });
    this.#take(answer, this.#store.words('status.recorded'), key);
  }

  /** An exception is of the text in the file, so what is typed is saved before it. */
  async #exempt(key: string, code: string, reason: string): Promise<void> {
    const name = this.#name;
    if (this.#editors.some(({ isChanged }) => isChanged) && !(await this.save())) return;
    const answer = await ask<Outcome>('exception', { ...name, key, code, reason });
    this.#take(answer, this.#store.words('status.recorded'), key);
  }

  async #note(key: string, mark: RemarkMark, text: string | null): Promise<void> {
    const answer = await ask<Outcome>('remark', { ...this.#name, key, mark, text });
    this.#take(answer, this.#store.words('status.recorded'), key);
  }

  async #addTerm(term: NewTerm): Promise<void> {
    const answer = await ask<Outcome>('term', { ...this.#name, ...term });
    this.#take(answer, this.#store.words('status.recorded'), this.focused);
  }

  get #name() {
    const { locale, entry } = this.#store.view;
    return { locale: locale.tag, id: entry?.id ?? '' };
  }

  /** Goes on with the files as they are after an act; what is typed and not saved stays. */
  #take({ status, body }: Answer<Outcome>, done: string, focus: string | undefined): void {
    const { say, words } = this.#store;
    if (body.kind === 'refused') {
      const reason = reasonOf(words, status, body);
      return say(status === 0 ? reason : words('status.refused', { reason }));
    }
    if (body.kind === 'saved') settleDrafts(this.#store, body.view, body.keys);
    if (this.#isOpen(body.view)) {
      this.#store.view = body.view;
      this.#changed();
      this.show(focus);
    }
    if (body.kind === 'conflict') {
      this.root.querySelector<HTMLElement>('.conflict')?.focus();
      say(words('conflict.title'));
    } else say(body.recorded ? done : words('status.lock'));
  }

  /** Whether somebody went to another entry meanwhile. */
  #isOpen({ locale, entry }: Store['view']): boolean {
    const { view } = this.#store;
    return locale.tag === view.locale.tag && entry?.id === view.entry?.id;
  }

  /** Goes to the next message below the focus that is in the queue. @returns whether there is one */
  stepToTask(): boolean {
    const from = this.#editors.findIndex(({ key }) => key === this.focused);
    const next = this.#editors.slice(from + 1).find(({ isTask }) => isTask);
    next?.enter();
    return next !== undefined;
  }

  /** Goes to a message. */
  enter(key: string): void {
    this.#editors.find((editor) => editor.key === key)?.enter();
  }

  get focused(): string | undefined {
    return this.#editors.find(({ field }) => field === document.activeElement)?.key;
  }

  #drawFindings(findings: readonly Finding[]): void {
    this.#file.hidden = findings.length === 0;
    this.#count.textContent = this.#store.words('fileFaults', { count: findings.length });
    this.#findings.replaceChildren(...findingList(this.#store, findings));
  }

  #previewOf(id: string): HTMLElement[] {
    if (id.startsWith('ui/')) return [];
    const { words, view } = this.#store;
    this.#preview.lang = view.locale.tag;
    this.#preview.dir = view.locale.direction;
    const summary = element('summary', {}, words('preview'));
    return [element('details', { class: 'preview' }, summary, this.#preview)];
  }

  #drawPreview(): void {
    const texts = new Map(
      this.#editors.flatMap(({ key, field }) =>
        field.value.trim() === '' ? [] : [[key, field.value] as const],
      ),
    );
    this.#preview.replaceChildren(...preview(texts));
  }
}
