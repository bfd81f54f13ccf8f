import type { EntryView, Finding, Outcome, Refusal } from '../protocol.ts';
import { ask } from './connection.ts';
import { element } from './element.ts';
import { findingList } from './findings.ts';
import { MessageEditor } from './message-editor.ts';
import { preview } from './preview.ts';
import { reasonOf, type Store } from './store.ts';

/** One entry: all its messages, and how it will look. */
export class EntryEditor {
  readonly root = element('div', { class: 'entry' });
  readonly #store: Store;
  readonly #reloadList: () => Promise<void>;
  #editors: readonly MessageEditor[] = [];
  #fingerprint: string | null = null;
  #saving = false;
  readonly #preview: HTMLElement;
  /** Faults of the file that stand in no message. */
  readonly #findings = element('ul', { class: 'findings' });
  readonly #count = element('summary');
  readonly #file = element('details', { class: 'file' }, this.#count, this.#findings);

  constructor(store: Store, reloadList: () => Promise<void>) {
    this.#store = store;
    this.#reloadList = reloadList;
    this.#preview = element('div', { class: 'specimen' });
  }

  show(focus?: string): void {
    const { entry, words, locale, entries } = this.#store;
    if (!entry) {
      this.root.replaceChildren(
        element('p', { class: 'hint' }, words('choose')),
        element('p', { class: 'hint' }, words('keys')),
      );
      return;
    }
    const scroller = this.root.parentElement;
    const place = focus === undefined ? undefined : this.#place(focus);
    this.#fingerprint = entry.fingerprint;
    this.#editors = entry.messages.map(
      (message) =>
        new MessageEditor(this.#store, message, {
          changed: () => this.#drawPreview(),
          checked: (file) => this.#drawFindings(file),
          accept: (key, as) => void this.#accept(key, as),
          reload: (key) => void this.reload(key),
        }),
    );
    const title = entries.find(({ id }) => id === entry.id)?.title ?? '';
    const heading = element(
      'h2',
      { tabindex: '-1' },
      `${entry.id} `,
      element('span', { lang: locale.tag }, title),
    );
    this.#preview.lang = locale.tag;
    this.#preview.dir = locale.direction;
    const shown = entry.id.startsWith('ui/')
      ? []
      : [
          element(
            'details',
            { class: 'preview' },
            element('summary', {}, words('preview')),
            this.#preview,
          ),
        ];
    this.root.replaceChildren(
      heading,
      element(
        'p',
        { class: 'path' },
        element('code', {}, entry.path),
        element('span', {}, words('glossaryFile', { path: entry.glossaryPath })),
      ),
      this.#file,
      ...shown,
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

  /** Where a writer is, to be brought back there once the entry is drawn again. */
  #place(focus: string): { start: number; end: number; top: number } | undefined {
    const field = this.#editors.find(({ key }) => key === focus)?.field;
    const top = this.root.parentElement?.scrollTop ?? 0;
    return field && { start: field.selectionStart, end: field.selectionEnd, top };
  }

  /** Reads the entry again; what is typed and not saved stays. */
  async reload(focus?: string): Promise<void> {
    const { locale, entry } = this.#store;
    if (!entry) return;
    const query = new URLSearchParams({ locale: locale.tag, id: entry.id });
    const { body } = await ask<EntryView>(`entry?${query.toString()}`);
    if ('messages' in body) this.#store.entry = body;
    await this.#reloadList();
    this.show(focus);
  }

  /** Saves every changed message of the entry, and stops at the first that cannot be. */
  async save(): Promise<void> {
    const { locale, entry, words, say } = this.#store;
    const changed = this.#editors.filter(({ isChanged }) => isChanged);
    if (this.#saving || !entry) return;
    if (changed.length === 0) {
      say(words('status.nothing'));
      return;
    }
    this.#saving = true;
    const focus = this.focused;
    let recorded = true;
    for (const editor of changed) {
      const text = editor.field.value;
      const { status, body } = await ask<Outcome>('save', {
        locale: locale.tag,
        id: entry.id,
        key: editor.key,
        text,
        fingerprint: this.#fingerprint,
      });
      if (body.kind !== 'saved') {
        this.#saving = false;
        if (body.kind === 'conflict') {
          say(words('conflict.title'));
          editor.showConflict(body.current);
        } else this.refused(status, body);
        return;
      }
      this.#fingerprint = body.fingerprint;
      recorded &&= body.recorded;
      // What was typed while saving is a draft still.
      const name = `${locale.tag}/${entry.id}.${editor.key}`;
      if (this.#store.drafts.get(name) === text) this.#store.drafts.delete(name);
    }
    this.#saving = false;
    await this.reload(focus);
    say(words(recorded ? 'status.saved' : 'status.lock'));
  }

  /** Goes to the next message below the focus that is missing or stale. @returns whether there is one */
  stepToOpen(): boolean {
    const from = this.#editors.findIndex(({ key }) => key === this.focused);
    const next = this.#editors.slice(from + 1).find(({ isOpen }) => isOpen);
    next?.field.focus();
    next?.root.scrollIntoView({ block: 'nearest' });
    return next !== undefined;
  }

  get focused(): string | undefined {
    return this.#editors.find(({ field }) => field === document.activeElement)?.key;
  }

  refused(status: number, refusal: Refusal): void {
    const { say, words } = this.#store;
    const reason = reasonOf(words, refusal);
    say(status === 0 ? words('status.lost') : words('status.refused', { reason }));
  }

  async #accept(key: string, as: 'reviewed' | 'no-retranslation'): Promise<void> {
    const { locale, entry, words, say } = this.#store;
    const { status, body } = await ask<{ recorded: boolean }>('accept', {
      locale: locale.tag,
      id: entry?.id,
      key,
      as,
    });
    if ('kind' in body) return this.refused(status, body);
    await this.reload(key);
    say(words(body.recorded ? 'status.recorded' : 'status.lock'));
  }

  #drawFindings(findings: readonly Finding[]): void {
    this.#file.hidden = findings.length === 0;
    this.#count.textContent = this.#store.words('fileFaults', { count: findings.length });
    this.#findings.replaceChildren(...findingList(this.#store, findings));
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
