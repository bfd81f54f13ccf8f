import type { EditorWords, View } from '../protocol.ts';
import { ask, askWords, bringsToken, takeToken } from './connection.ts';
import { Drafts } from './drafts.ts';
import { element } from './element.ts';
import { PAGE_KEYS, pressed } from './keys.ts';
import { openPage } from './page.ts';
import { reasonOf, type Store } from './store.ts';
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
  const words = wordsOf(texts, speaks);
  document.documentElement.lang = speaks;
  document.title = words('name');
  document.body.append(notice(words('reading'), 'status'));
  const { status, body: view } = await askView(locale);
  if ('kind' in view) document.body.replaceChildren(notice(reasonOf(words, status, view), 'alert'));
  else begin(view, { texts, speaks, words });
}

function notice(text: string, role: string): HTMLElement {
  return element('main', {}, element('p', { role }, text));
}

/** What the address names: a translation, and an entry of it. */
function askView(tag = ''): ReturnType<typeof ask<View>> {
  const [locale, ...id] = decodeURIComponent(location.hash.slice(1)).split('/');
  const query = new URLSearchParams({ locale: locale || tag, id: id.join('/') });
  return ask<View>(`view?${query.toString()}`);
}

function begin(view: View, known: Pick<Store, 'texts' | 'speaks' | 'words'>): void {
  const live = element('p', { class: 'live', role: 'status' });
  const say = (text: string): void => {
    live.textContent = text;
  };
  const drafts = new Drafts(view.desk);
  const store: Store = {
    ...known,
    view,
    queue: 'open',
    seeks: false,
    seeksKey: undefined,
    refresh: () => follow(),
    drafts,
    say,
  };
  let page = openPage(store, live, rebuild);
  function rebuild(): void {
    page = openPage(store, live, rebuild);
    page.draw();
  }
  let turns = 0;
  const follow = async (): Promise<void> => {
    const turn = ++turns;
    const { status, body } = await askView(store.view.locale.tag);
    // Whoever goes on quickly sees where they went last.
    if (turn !== turns) return;
    if ('kind' in body) return say(reasonOf(store.words, status, body));
    store.view = body;
    page.draw();
    if (store.seeks) page.editor.stepToTask();
    if (store.seeksKey !== undefined) page.editor.enter(store.seeksKey);
    store.seeks = false;
    store.seeksKey = undefined;
  };
  window.addEventListener('hashchange', () => {
    if (!bringsToken()) void follow();
  });
  document.addEventListener('keydown', (event) => {
    const key = pressed(event, PAGE_KEYS);
    if (key === undefined) return;
    event.preventDefault();
    // A window over the page has the keys to itself.
    if (!document.querySelector('dialog[open]')) page.press(key);
  });
  page.draw();
}
