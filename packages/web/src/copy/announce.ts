/* Says in one place, to eyes and screen readers, what a copy came to. */

const SHOWN = 2500;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A region that exists before it speaks is heard everywhere; a text twice in a row is said twice. */
export function announce(text: string, lang = ''): void {
  clearTimeout(timer);
  region ??= makeRegion();
  region.lang = lang || document.documentElement.lang;
  region.textContent = '';
  const own = region;
  timer = setTimeout(() => {
    own.textContent = text;
    timer = setTimeout(() => (own.textContent = ''), SHOWN);
  }, 50);
}

function makeRegion(): HTMLElement {
  const made = document.createElement('p');
  made.className = 'announced';
  made.role = 'status';
  document.body.append(made);
  return made;
}
