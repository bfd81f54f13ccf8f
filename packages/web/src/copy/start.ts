import { adoptStyle } from '../adopt-style.ts';
import css from '../styles/copying.css?inline';
import { announce } from './announce.ts';
import { copyable } from './copyable.ts';
import { readWords, type CopyWords } from './said.ts';

/** How long a button says that it has copied. */
const SHOWN = 2000;

/**
 * Puts a button beside what people copy, and lets the link of a heading be copied by following it.
 * Where a browser lets no script write to the clipboard there are no buttons.
 */
export function startCopying(): void {
  const words = document.body.dataset['copy'];
  // Without a secure context there is no clipboard, whatever the types say.
  if (words === undefined || !isSecureContext) return;
  adoptStyle(css);
  const said = readWords(words);
  for (const { place, name, text } of copyable()) place.append(button(name, text, said));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.anchor'))
    link.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
      if (!ctrlKey && !metaKey && !shiftKey)
        copy(link.href).then(
          () => announce(said.link, said.lang),
          // The address bar shows the link all the same.
          () => {},
        );
    });
}

function button(name: string, text: () => string, said: CopyWords): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  if (said.lang) button.lang = said.lang;
  const show = (word: string): void => {
    button.textContent = word;
    button.ariaLabel = `${word}: ${name}`;
  };
  show(said.copy);
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', () => {
    const tell = (word: string): void => {
      show(word);
      announce(word, said.lang);
      clearTimeout(timer);
      timer = setTimeout(() => show(said.copy), SHOWN);
    };
    copy(text()).then(
      () => tell(said.copied),
      () => tell(said.failed),
    );
  });
  return button;
}

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);
