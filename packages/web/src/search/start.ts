import type { Panel } from './panel.ts';
import { startShortcut } from './shortcut.ts';

/** Runs on every page, so it only waits: the search itself is fetched when somebody asks for it. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  if (form && input) start(form, input);
}

function start(form: HTMLFormElement, input: HTMLInputElement): void {
  let panel: Promise<Panel> | undefined;
  const open = (): Promise<Panel> =>
    (panel ??= import('./panel.ts').then(({ attach }) => attach(form, input)));

  input.addEventListener('focus', () => void open(), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Where the search can't be fetched, the list of all codes still helps.
    open().then(
      ({ go }) => go(),
      () => form.submit(),
    );
  });
  startShortcut(input);

  const query = new URLSearchParams(location.search).get('q');
  if (query) input.value = query;
  if (query || document.activeElement === input) {
    input.focus();
    void open();
  }
}
