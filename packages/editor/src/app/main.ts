import type { EntryLine, EntryView, LocaleView, Outcome, ProjectView } from '../protocol.ts';
import { ask, bringsToken, takeToken } from './connection.ts';
import { button, element } from './element.ts';
import { EntryEditor } from './entry-editor.ts';
import { EntryList } from './entry-list.ts';
import type { Store } from './store.ts';
import { preferred, wordsOf } from './words.ts';

const locale = takeToken();
// The address of a new start, pasted over an old one, changes nothing but its end.
window.addEventListener('hashchange', () => {
  if (bringsToken()) location.reload();
});
const { status, body: project } = await ask<ProjectView>('project');
if ('targets' in project) begin(project);
else
  document.body.append(
    element(
      'main',
      {},
      element(
        'p',
        { role: 'alert' },
        status === 0 ? 'The editor does not answer.' : project.message,
      ),
    ),
  );

function begin(project: ProjectView): void {
  const first = project.targets.find(({ tag }) => tag === locale) ?? project.targets[0];
  if (!first) return;
  const speaks = preferred(Object.keys(project.words));
  const live = element('p', { class: 'live', role: 'status' });
  const store: Store = {
    project,
    speaks,
    words: wordsOf(speaks, project.words[speaks] ?? {}),
    locale: first,
    entries: [],
    entry: undefined,
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
    if (turn === turns) parts.editor.show();
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
}

/** The page in the language of its reader. */
function build(store: Store, live: HTMLElement, rebuild: () => void): Parts {
  const { words, project } = store;
  const open = (id: string): void => {
    location.hash = `${store.locale.tag}/${id}`;
  };
  const list = new EntryList(store, open);
  const target = choice(words('translation'), project.targets, store.locale.tag, (tag) => {
    location.hash = `${tag}/${store.entry?.id ?? ''}`;
  });
  const reloadList = async (): Promise<void> => {
    const { body } = await ask<readonly EntryLine[]>(`entries?locale=${store.locale.tag}`);
    if (!('kind' in body)) store.entries = body;
    target.value = store.locale.tag;
    list.draw();
  };
  const editor = new EntryEditor(store, reloadList);
  const names = Object.keys(project.words).map((tag) => ({
    tag,
    endonym: new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag,
  }));
  const own = choice(words('interface'), names, store.speaks, (tag) => {
    localStorage.setItem('desk-interface', tag);
    store.speaks = tag;
    store.words = wordsOf(tag, project.words[tag] ?? {});
    rebuild();
  });
  const undo = async (): Promise<void> => {
    const { status, body } = await ask<Outcome>('undo', {});
    if (body.kind === 'refused') return editor.refused(status, body.message);
    if (body.kind === 'conflict') return store.say(words('conflict.title'));
    const { locale, id, key } = body.name;
    if (locale === store.locale.tag && id === store.entry?.id) await editor.reload(key);
    else location.hash = `${locale}/${id}`;
    store.say(words('status.undone'));
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
      target,
      button(words('previous'), () => list.step(-1), {
        'aria-keyshortcuts': 'Alt+ArrowUp',
        title: 'Alt ↑',
      }),
      button(words('next'), () => list.step(1), {
        'aria-keyshortcuts': 'Alt+ArrowDown',
        title: 'Alt ↓',
      }),
      button(words('save'), () => void editor.save(), {
        class: 'save',
        'aria-keyshortcuts': 'Control+S',
        title: 'Ctrl S',
      }),
      button(words('undo'), () => void undo()),
      live,
      own,
    ),
    list.root,
    main,
  );
  return { list, editor, reloadList };
}

function choice(
  label: string,
  options: readonly Pick<LocaleView, 'tag' | 'endonym'>[],
  chosen: string,
  choose: (tag: string) => void,
): HTMLSelectElement {
  const made = element(
    'select',
    { 'aria-label': label },
    ...options.map(({ tag, endonym }) => element('option', { value: tag, lang: tag }, endonym)),
  );
  made.value = chosen;
  made.addEventListener('change', () => choose(made.value));
  return made;
}
