import { loadSearch } from '@polystatus/status/search';
import css from '../styles/results.css?inline';
import { announcer } from './announcer.ts';
import type { SearchData } from './data.ts';
import { questions } from './questions.ts';
import { ResultList } from './result-list.ts';

export interface Panel {
  /** Opens the selected result, or the best one. */
  readonly go: () => void;
}

/** Makes the search field a combobox whose list opens below it. */
export async function attach(form: HTMLFormElement, input: HTMLInputElement): Promise<Panel> {
  const response = await fetch(form.dataset['search'] ?? '');
  const { index, owners, ownerNames, foreign, words } = (await response.json()) as SearchData;
  const names = loadSearch(index);
  const { title } = names;
  // The policy refuses style elements, and lets scripts of the site adopt sheets.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const list = new ResultList(form, input, words.label);
  const announce = announcer(form, words);

  const address = new URL('full-text.json', response.url).href;
  const { find } = questions(names, ownerNames, address, () => update());
  const update = (): void => {
    const query = input.value.trim();
    const results = query === '' ? [] : find(query);
    list.show(
      results.map((id) => {
        const [owner, number] = id.includes('/') ? id.split('/') : ['', id];
        return {
          href: new URL(`${id}/`, form.action).href,
          number: number ?? id,
          title: title(id) ?? '',
          owner: owners[owner ?? ''] ?? '',
          ...foreign[id],
        };
      }),
    );
    announce(query === '' ? undefined : results.length);
  };

  input.addEventListener('input', update);
  input.addEventListener('focus', update);
  input.addEventListener('blur', () => list.hide());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      input.value = '';
      update();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      list.move(event.key === 'ArrowDown' ? 1 : -1);
    }
  });
  update();
  return {
    go: () => {
      const href = list.chosen();
      if (href !== undefined) location.assign(href);
    },
  };
}
