import type { LocaleView } from '../protocol.ts';
import { Blanks } from './blanks.ts';
import { dialog } from './dialog.ts';
import { button, element } from './element.ts';
import { EntryEditor } from './entry-editor.ts';
import { EntryList } from './entry-list.ts';
import { keyList } from './key-list.ts';
import { KEYS, shownKeys, type PageKey } from './keys.ts';
import { SearchPanel } from './search-panel.ts';
import { speak, type Store } from './store.ts';

/** What stands on the page, in the language of its reader. */
export interface Page {
  readonly list: EntryList;
  readonly editor: EntryEditor;
  /** Draws all of it as the store knows it. */
  readonly draw: () => void;
  /** Goes to the next text of the queue, in this entry or another one. */
  readonly stepToTask: () => void;
  /** Does what a key is there for. */
  readonly press: (key: PageKey) => void;
}

/** @param spoken the reader chose another language for the editor itself */
export function openPage(store: Store, live: HTMLElement, spoken: () => void): Page {
  const { words, view, say } = store;
  const open = (id: string): void => {
    say('');
    location.hash = `${store.view.locale.tag}/${id}`;
  };
  const list = new EntryList(store, open);
  // What was said was of the entry before.
  list.root.addEventListener('click', () => say(''));
  const target = choice(view.targets, view.locale.tag, (tag) => {
    location.hash = `${tag}/${store.view.entry?.id ?? ''}`;
  });
  const drawRest = (): void => {
    target.value = store.view.locale.tag;
    list.draw();
  };
  const editor = new EntryEditor(store, drawRest);
  const own = choice(languages(store), store.speaks, (tag) => {
    localStorage.setItem('desk-interface', tag);
    speak(store, tag);
    spoken();
  });
  const stepToTask = (): void => {
    if (editor.stepToTask()) return;
    store.seeks = list.stepToTask();
    if (!store.seeks) say(words('status.noneOpen'));
  };
  const search = new SearchPanel(store, (id, key) => {
    store.seeksKey = key;
    if (id === store.view.entry?.id) editor.enter(key);
    else open(id);
  });
  const help = dialog(words('help'), keyList(words), words('close'));
  const acts: Readonly<Record<PageKey, () => void>> = {
    save: () => void editor.save(),
    saveNext: () => void editor.save().then((isSaved) => isSaved && stepToTask()),
    nextTask: stepToTask,
    next: () => list.step(1),
    previous: () => list.step(-1),
    search: () => search.open(selected()),
    review: () => editor.review(),
    blanks: () => blanks.toggle(),
    help: () => help.showModal(),
  };
  const keyed = (name: Exclude<PageKey, 'review'>, className?: string): HTMLButtonElement =>
    button(words(`acts.${name}`), acts[name], {
      class: className,
      'aria-keyshortcuts': KEYS[name],
      title: shownKeys(name),
    });
  const blanks = new Blanks(keyed('blanks'));
  const main = element('main', { id: 'entry', tabindex: '-1' }, editor.root);
  document.documentElement.lang = store.speaks;
  document.title = words('name');
  document.body.replaceChildren(
    skipLink(words('skip'), main),
    element(
      'header',
      { class: 'desk' },
      element('h1', {}, words('name')),
      labelled(words('translation'), target),
      keyed('previous'),
      keyed('next'),
      keyed('nextTask'),
      keyed('save', 'save'),
      keyed('saveNext'),
      button(words('undo'), () => void editor.undo()),
      keyed('search'),
      blanks.button,
      live,
    ),
    element(
      'div',
      { class: 'side' },
      list.root,
      element('footer', {}, labelled(words('interface'), own), keyed('help')),
    ),
    main,
    search.root,
    help,
  );
  const draw = (): void => {
    drawRest();
    editor.show();
  };
  return {
    list,
    editor,
    draw,
    stepToTask,
    press: (key) => acts[key](),
  };
}

/** What is selected in a field, or anywhere else. */
function selected(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement)
    return field.value.slice(field.selectionStart, field.selectionEnd);
  return getSelection()?.toString() ?? '';
}

/** Every language that the editor speaks, by its own name. */
function languages({ texts, view }: Store): Pick<LocaleView, 'tag' | 'endonym'>[] {
  const known = [view.source, ...view.targets];
  return Object.keys(texts.desk).map((tag) => ({
    tag,
    endonym:
      known.find((one) => one.tag === tag)?.endonym ??
      new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ??
      tag,
  }));
}

function skipLink(label: string, to: HTMLElement): HTMLElement {
  const link = element('a', { class: 'skip', href: `#${to.id}` }, label);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    to.focus();
  });
  return link;
}

function labelled(label: string, field: HTMLSelectElement): HTMLElement {
  return element('label', {}, element('span', {}, label), field);
}

function choice(
  options: readonly Pick<LocaleView, 'tag' | 'endonym'>[],
  chosen: string,
  choose: (tag: string) => void,
): HTMLSelectElement {
  const made = element(
    'select',
    {},
    ...options.map(({ tag, endonym }) => element('option', { value: tag, lang: tag }, endonym)),
  );
  made.value = chosen;
  made.addEventListener('change', () => choose(made.value));
  return made;
}
