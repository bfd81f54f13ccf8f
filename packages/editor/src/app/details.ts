import type { DiffPart } from '@polystatus/authoring';
import type { GlossaryTerm, MessageView } from '../protocol.ts';
import { button, element } from './element.ts';
import type { Store } from './store.ts';

/**
 * What helps with one message, below its two texts.
 *
 * @param use puts a text into the field
 */
export function details(
  store: Store,
  { key, diff, note, limit, terms, alike, others }: MessageView,
  use: (text: string) => void,
): (HTMLElement | undefined)[] {
  const { words, view, speaks } = store;
  const [from, to] = [view.source.tag, view.locale.tag];
  return [
    diff &&
      element('div', { class: 'diff' }, element('h4', {}, words('diff')), diffLine(diff, from)),
    note === undefined && limit === undefined
      ? undefined
      : element(
          'p',
          { class: 'note', id: `note-${key}` },
          note === undefined ? undefined : element('span', { lang: 'en' }, note),
          limit === undefined
            ? undefined
            : element('span', { class: 'unseen' }, words('limit', { number: limit })),
        ),
    ...(terms.length === 0 ? [] : glossary(store, terms)),
    folded(
      words('memory'),
      alike.map(({ id, source, target, likeness }) => [
        `${id} (${likeness.toLocaleString(speaks, { style: 'percent' })})`,
        element('p', { lang: from }, source),
        element('p', { lang: to }, target),
        button(words('use'), () => use(target)),
      ]),
    ),
    folded(
      words('others'),
      others.map(({ tag, text }) => [tag, element('p', { lang: tag }, text)]),
    ),
  ];
}

function diffLine(diff: readonly DiffPart[], lang: string): HTMLElement {
  const names = { same: 'span', removed: 'del', added: 'ins' } as const;
  return element('p', { lang }, ...diff.map(({ kind, text }) => element(names[kind], {}, text)));
}

function glossary({ words, view }: Store, terms: readonly GlossaryTerm[]): HTMLElement[] {
  const [from, to] = [view.source.tag, view.locale.tag];
  const items = terms.map(({ term, use, avoid, note }) =>
    element(
      'li',
      {},
      element('span', { lang: from }, term),
      ' → ',
      element('b', { lang: to }, use.join(', ')),
      avoid.length === 0 ? undefined : ` (${words('avoid', { words: avoid.join(', ') })})`,
      note === undefined ? undefined : element('span', { lang: to }, ` ${note}`),
    ),
  );
  return [element('h4', {}, words('glossary')), element('ul', { class: 'terms' }, ...items)];
}

function folded(
  title: string,
  items: readonly (readonly [string, ...HTMLElement[]])[],
): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  const parts = items.flatMap(([name, ...texts]) => [
    element('dt', {}, name),
    element('dd', {}, ...texts),
  ]);
  return element('details', {}, element('summary', {}, title), element('dl', {}, ...parts));
}
