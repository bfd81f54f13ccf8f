import { classMeant, loadSearch } from '@polystatus/status/search';
import { adoptStyle } from '../adopt-style.ts';
import css from '../styles/results.css?inline';
import { announcer } from './announcer.ts';
import type { SearchData } from './data.ts';
import type { Answers } from './answers.ts';
import type { Result } from './option.ts';
import { questions } from './questions.ts';
import { ResultList, type ResultGroup } from './result-list.ts';

export interface Panel {
  /** Opens the selected result, or the best one. */
  readonly go: () => void;
}

/** Makes the search field a combobox whose list opens below it. */
export async function attach(form: HTMLFormElement, input: HTMLInputElement): Promise<Panel> {
  const response = await fetch(form.dataset['search'] ?? '');
  const data = (await response.json()) as SearchData;
  const names = loadSearch(data.index);
  adoptStyle(css);
  const list = new ResultList(form, input, data.words.label);
  const announce = announcer(form, data.words);

  const address = new URL('full-text.json', response.url).href;
  const { find, isWaiting } = questions(names, data.owners, address, () => update());
  let isFound = false;
  const update = (): void => {
    const query = input.value.trim();
    const groups = query === '' ? [] : groupsOf(query, find(query), data, codeOf);
    const count = groups.reduce((sum, { results }) => sum + results.length, 0);
    isFound = count > 0;
    const isNone = query !== '' && count === 0 && !isWaiting();
    list.show(isNone ? [{ label: data.words.none, results: data.ways }] : groups);
    announce(isNone || count > 0 ? count : undefined);
  };
  const codeOf = (id: string): Result => {
    const [owner, number] = id.includes('/') ? id.split('/') : ['', id];
    return {
      path: `${id}/`,
      number: number ?? id,
      title: names.title(id) ?? '',
      owner: data.owners[owner ?? ''] ?? '',
      ...data.foreign[id],
    };
  };

  input.addEventListener('input', update);
  input.addEventListener('focus', update);
  input.addEventListener('blur', () => list.hide());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      // First the list goes, then what was typed.
      if (list.hide()) return;
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
      const href = list.chosen(isFound);
      if (href !== undefined) location.assign(href);
    },
  };
}

/** Pages and codes that were named; then what the texts say, and the question that leads there. */
function groupsOf(
  query: string,
  { pages, named, told, question }: Answers,
  { classes, words }: SearchData,
  codeOf: (id: string) => Result,
): readonly ResultGroup[] {
  const digit = classMeant(query, classes.names);
  const ofClass =
    digit === undefined
      ? []
      : [{ path: `${digit}xx/`, number: `${digit}xx`, title: classes.titles[digit] ?? '' }];
  return [
    { results: [...ofClass, ...pages, ...named.map(codeOf)] },
    {
      label: words.text,
      results: [
        ...told.map(({ id, quote }) => ({ ...codeOf(id), quote })),
        ...(question ? [question] : []),
      ],
    },
  ];
}
