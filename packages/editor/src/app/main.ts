import type {
  EditorWords,
  EntryLine,
  EntryView,
  LocaleView,
  Outcome,
  ProjectView,
} from '../protocol.ts';
import { ask, askWords, bringsToken, takeToken } from './connection.ts';
import { button, element } from './element.ts';
import { EntryEditor } from './entry-editor.ts';
import { EntryList } from './entry-list.ts';
import { reasonOf, speak, type Store } from './store.ts';
import { preferred, wordsOf } from './words.ts';

const locale = takeToken();
// The address of a new start, pasted over an old one, changes nothing but its end.
window.addEventListener('hashchange', () => {
  if (bringsToken()) location.reload();
});
const { body: texts } = await askWords();
if ('desk' in texts) await open(texts);
else document.body.append(notice('The editor does not answer.', 'alert'));

async function open(texts: EditorWords): Promise<void> {
  const speaks = preferred(Object.keys(texts.desk));
  const words = wordsOf(speaks, texts.desk[speaks] ?? {});
  document.documentElement.lang = speaks;
  document.title = words('name');
  document.body.append(notice(words('reading'), 'status'));
  const { status, body } = await ask<ProjectView>('project');
  if ('targets' in body) begin(body, texts, speaks);
  else {
    const reason = status === 0 ? words('status.lost') : reasonOf(words, body);
    document.body.replaceChildren(notice(reason, 'alert'));
  }
}

function notice(text: string, role: string): HTMLElement {
  return element('main', {}, element('p', { role }, text));
}

function begin(project: ProjectView, texts: EditorWords, speaks: string): void {
  const first = project.targets.find(({ tag }) => tag === locale) ?? project.targets[0];
  if (!first) return;
  const live = element('p', { class: 'live', role: 'status' });
  const store: Store = {
    project,
    texts,
    speaks,
    words: wordsOf(speaks, texts.desk[speaks] ?? {}),
    locale: first,
    entries: [],
    entry: undefined,
    seeks: false,
    drafts: new Map(),
    say: (text) => {
      live.textContent = text;
    },
  };
  let parts = build(store, live, rebuild);
  function rebuild(): void {
    parts = build(store, live, rebuild);
    void parts.reloadList().then(() => parts.editor.show());
  }
  let turns = 0;
  const follow = async (): Promise<void> => {
    const turn = ++turns;
    const [tag = '', ...rest] = decodeURIComponent(location.hash.slice(1)).split('/');
    const target = project.targets.find((one) => one.tag === tag) ?? store.locale;
    store.locale = target;
    const id = rest.join('/');
    store.entry = undefined;
    if (id !== '') {
      const query = new URLSearchParams({ locale: target.tag, id });
      const { body } = await ask<EntryView>(`entry?${query.toString()}`);
      // Whoever goes on quickly sees where they went last.
      if (turn !== turns) return;
      if ('messages' in body) store.entry = body;
    }
    await parts.reloadList();
    if (turn !== turns) return;
    parts.editor.show();
    if (store.seeks) parts.editor.stepToOpen();
    store.seeks = false;
  };
  window.addEventListener('hashchange', () => {
    if (!bringsToken()) void follow();
  });
  window.addEventListener('beforeunload', (event) => {
    if (store.drafts.size > 0) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    // Left and right move by words where Alt is Option.
    const step = { ArrowDown: 1, ArrowUp: -1 } as const;
    if ((ctrlKey || metaKey) && key.toLowerCase() === 's') void parts.editor.save();
    else if (altKey && key === 'Enter') parts.stepToOpen();
    else if (altKey && Object.hasOwn(step, key)) parts.list.step(step[key as keyof typeof step]);
    else return;
    event.preventDefault();
  });
  void follow();
}

interface Parts {
  readonly list: EntryList;
  readonly editor: EntryEditor;
  readonly reloadList: () => Promise<void>;
  readonly stepToOpen: () => void;
}

/** The page in the language of its reader. */
function build(store: Store, live: HTMLElement, rebuild: () => void): Parts {
  const { words, project } = store;
  const open = (id: string): void => {
    store.say('');
    location.hash = `${store.locale.tag}/${id}`;
  };
  const list = new EntryList(store, open);
  // What was said was of the entry before.
  list.root.addEventListener('click', () => store.say(''));
  const target = choice(project.targets, store.locale.tag, (tag) => {
    location.hash = `${tag}/${store.entry?.id ?? ''}`;
  });
  const reloadList = async (): Promise<void> => {
    const { body } = await ask<readonly EntryLine[]>(`entries?locale=${store.locale.tag}`);
    if (!('kind' in body)) store.entries = body;
    target.value = store.locale.tag;
    list.draw();
  };
  const editor = new EntryEditor(store, reloadList);
  const names = Object.keys(store.texts.desk).map((tag) => ({
    tag,
    endonym:
      [project.source, ...project.targets].find((one) => one.tag === tag)?.endonym ??
      new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ??
      tag,
  }));
  const own = choice(names, store.speaks, (tag) => {
    localStorage.setItem('desk-interface', tag);
    speak(store, tag);
    rebuild();
  });
  const undo = async (): Promise<void> => {
    const { status, body } = await ask<Outcome>('undo', {});
    if (body.kind === 'refused') return editor.refused(status, body);
    if (body.kind === 'conflict') return store.say(words('conflict.title'));
    const { locale, id, key } = body.name;
    if (locale === store.locale.tag && id === store.entry?.id) await editor.reload(key);
    else location.hash = `${locale}/${id}`;
    store.say(words('status.undone'));
  };
  const stepToOpen = (): void => {
    if (editor.stepToOpen()) return;
    store.seeks = list.stepToOpen();
    if (!store.seeks) store.say(words('status.noneOpen'));
  };
  const skip = element('a', { class: 'skip', href: '#entry' }, words('skip'));
  const main = element('main', { id: 'entry', tabindex: '-1' }, editor.root);
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  document.documentElement.lang = store.speaks;
  document.title = words('name');
  document.body.replaceChildren(
    skip,
    element(
      'header',
      { class: 'desk' },
      element('h1', {}, words('name')),
      labelled(words('translation'), target),
      button(words('previous'), () => list.step(-1), {
        'aria-keyshortcuts': 'Alt+ArrowUp',
        title: 'Alt ↑',
      }),
      button(words('next'), () => list.step(1), {
        'aria-keyshortcuts': 'Alt+ArrowDown',
        title: 'Alt ↓',
      }),
      button(words('nextOpen'), stepToOpen, {
        'aria-keyshortcuts': 'Alt+Enter',
        title: 'Alt ↵',
      }),
      button(words('save'), () => void editor.save(), {
        class: 'save',
        'aria-keyshortcuts': 'Control+S',
        title: 'Ctrl S',
      }),
      button(words('undo'), () => void undo()),
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
  return { list, editor, reloadList, stepToOpen };
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
