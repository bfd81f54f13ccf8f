import type { KeepList } from './keep-list.ts';
import type { KeepWords } from './keep-words.ts';
import { keepAll, keptPaths, removeAll } from './store.ts';

/* The page about reading offline: says what is kept, and keeps or removes it. */

const root = document.querySelector<HTMLElement>('[data-keep]');
if (root && 'caches' in window && 'serviceWorker' in navigator) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const { keep = '', address = '', words: json = '{}' } = root.dataset;
  const words = JSON.parse(json) as KeepWords;
  const find = <E extends Element>(selector: string): E => {
    const element = root.querySelector<E>(selector);
    if (!element) throw new Error(`The page has no ${selector}.`);
    return element;
  };
  const keepButton = find<HTMLButtonElement>('[name=keep]');
  const removeButton = find<HTMLButtonElement>('[name=remove]');
  const bar = find<HTMLProgressElement>('progress');
  const say = (text: string) => (find('.said').textContent = text);

  if (location.pathname !== address) explainMissing(words);
  find<HTMLElement>('.unsupported').hidden = true;
  find<HTMLElement>('.controls').hidden = false;
  // Without a connection nothing can be kept, and what is removed does not come back.
  const [list] = await Promise.all([fetchList(keep), showKept()]);
  if (!list) {
    find<HTMLElement>('.controls').hidden = true;
    return;
  }
  const total = Object.keys(list.files).length;
  find('small').textContent = sizeText(words, total, list.bytes);
  bar.max = total;

  keepButton.addEventListener('click', () => {
    keepButton.disabled = true;
    bar.hidden = false;
    // Without this the browser may remove everything when space runs short.
    void navigator.storage.persist?.();
    keepAll(list, (done) => {
      bar.value = done;
      const numbers = { done, total };
      find('small').textContent = words.progress.replace(/\{\{(done|total)\}\}/g, (_, name) =>
        number(numbers[name as 'done' | 'total']),
      );
    })
      .then(
        () => say(words.complete),
        () => say(words.failed),
      )
      .finally(() => {
        keepButton.disabled = false;
        void showKept();
      });
  });
  removeButton.addEventListener('click', () => {
    if (!confirm(words.removeAll)) return;
    void removeAll().then(() => {
      bar.hidden = true;
      find('small').textContent = sizeText(words, total, list.bytes);
      say(words.removed);
      return showKept();
    });
  });

  async function showKept(): Promise<void> {
    const paths = await keptPaths();
    const base = keep.slice(0, keep.lastIndexOf('/') + 1);
    const codes = [...paths]
      .filter((path) => path.startsWith(base) && /\/\d{3}\/$/.test(path))
      .sort((a, b) => (/\d/.exec(a)?.index ?? 0) - (/\d/.exec(b)?.index ?? 0) || (a < b ? -1 : 1));
    find('.numbers').replaceChildren(...codes.map((path) => codeLink(path, base)));
    find<HTMLElement>('section').hidden = codes.length === 0;
  }
}

/** In place of a page that is not at hand this one is shown, under the address of the other. */
function explainMissing({ missing, missingText }: KeepWords): void {
  const [heading, lede] = document.querySelectorAll<HTMLElement>('h1, .lede');
  if (heading) heading.textContent = missing;
  if (lede) lede.textContent = missingText;
  document.title = missing;
}

async function fetchList(address: string): Promise<KeepList | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? ((await response.json()) as KeepList) : undefined;
}

function codeLink(path: string, base: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = path.slice(base.length, -1);
  item.append(link);
  return item;
}

const number = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(document.documentElement.lang, options).format(value);

function sizeText({ size }: KeepWords, count: number, bytes: number): string {
  const form = size[new Intl.PluralRules(document.documentElement.lang).select(count)] ?? '';
  const megabytes = number(bytes / 1e6, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return form.replace('{{count}}', number(count)).replace('{{size}}', megabytes);
}
