import type { LocaleView } from '../protocol.ts';
import { button, element } from './element.ts';
import { EntryEditor } from './entry-editor.ts';
import { EntryList } from './entry-list.ts';
import { speak, type Store } from './store.ts';

/** What stands on the page, in the language of its reader. */
export interface Page {
  readonly list: EntryList;
  readonly editor: EntryEditor;
  /** Draws all of it as the store knows it. */
  readonly draw: () => void;
  /** Goes to the next text without a translation, in this entry or another one. */
  readonly stepToOpen: () => void;
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
  const stepToOpen = (): void => {
    if (editor.stepToOpen()) return;
    store.seeks = list.stepToOpen();
    if (!store.seeks) say(words('status.noneOpen'));
  };
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
      keyButton(words('previous'), () => list.step(-1), 'Alt+ArrowUp', 'Alt ↑'),
      keyButton(words('next'), () => list.step(1), 'Alt+ArrowDown', 'Alt ↓'),
      keyButton(words('nextOpen'), stepToOpen, 'Alt+Enter', 'Alt ↵'),
      keyButton(words('save'), () => void editor.save(), 'Control+S', 'Ctrl S', 'save'),
      button(words('undo'), () => void editor.undo()),
      live,
    ),
    element(
      'div',
      { class: 'side' },
      list.root,
      element('footer', {}, labelled(words('interface'), own)),
    ),
    main,
  );
  const draw = (): void => {
    drawRest();
    editor.show();
  };
  return { list, editor, draw, stepToOpen };
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

/** A button that a key presses too. */
function keyButton(
  label: string,
  act: () => void,
  keys: string,
  title: string,
  name?: string,
): HTMLButtonElement {
  return button(label, act, { class: name, 'aria-keyshortcuts': keys, title });
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
