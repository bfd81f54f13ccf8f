import { showAnswer } from './show-answer.ts';
import type { TryWords } from './try-words.ts';

/* Sends what the form says, and shows the answer instead of leaving the page. */

const root = document.querySelector<HTMLElement>('[data-try]');
const form = root?.querySelector('form');
const said = root?.querySelector<HTMLElement>('.said');
const answer = root?.querySelector<HTMLElement>('.answer');
if (root && form && said && answer) start(root, form, said, answer);

function start(
  root: HTMLElement,
  form: HTMLFormElement,
  said: HTMLElement,
  answer: HTMLElement,
): void {
  const words = JSON.parse(root.dataset['try'] ?? '{}') as TryWords;
  const address = form.querySelector('input');
  let underWay: AbortController | undefined;
  form.querySelectorAll('button').forEach((button) => (button.disabled = false));

  const send = async (): Promise<void> => {
    underWay?.abort();
    const own = (underWay = new AbortController());
    said.textContent = words.waiting;
    const fields = new FormData(form);
    const field = (name: string): string => String(fields.get(name) ?? '');
    try {
      const response = await fetch(sameOrigin(field('address')), {
        headers: { Accept: field('accept'), 'Accept-Language': field('language') },
        cache: 'no-store',
        signal: own.signal,
      });
      const body = await response.text();
      if (own !== underWay) return;
      said.textContent = '';
      answer.hidden = false;
      showAnswer(answer, response, body === '' ? words.empty : body);
    } catch {
      if (own !== underWay) return;
      answer.hidden = true;
      said.textContent = words.none;
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('.examples a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !address) return;
    event.preventDefault();
    address.value = link.getAttribute('href') ?? '';
    void send();
  });
}

/** Whatever is typed stays an address of this site. */
function sameOrigin(text: string): URL {
  const { pathname, search } = new URL(text, location.origin);
  return new URL(pathname.replace(/^\/+/, '/') + search, location.origin);
}
