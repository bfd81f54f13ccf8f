import type { DiffPart } from '@polystatus/authoring';
import type { MessageView } from '../protocol.ts';
import { element } from './element.ts';
import type { Store } from './store.ts';

/** What helps with one message, below its two texts. */
export function details(
  { words, view: { source, locale }, speaks }: Store,
  { key, diff, note, limit, terms, alike, others }: MessageView,
): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (diff)
    parts.push(
      element(
        'div',
        { class: 'diff' },
        element('h4', {}, words('diff')),
        diffLine(diff, source.tag),
      ),
    );
  const limits = limit === undefined ? undefined : words('limit', { number: limit });
  if (note !== undefined || limits !== undefined)
    parts.push(
      element(
        'p',
        { class: 'note', id: `note-${key}` },
        note === undefined ? undefined : element('span', { lang: 'en' }, note),
        limits === undefined ? undefined : element('span', { class: 'unseen' }, limits),
      ),
    );
  if (terms.length > 0)
    parts.push(
      element('h4', {}, words('glossary')),
      element(
        'ul',
        { class: 'terms' },
        ...terms.map(({ term, use, avoid, note: remark }) =>
          element(
            'li',
            {},
            element('span', { lang: source.tag }, term),
            ' → ',
            element('b', { lang: locale.tag }, use.join(', ')),
            avoid.length === 0 ? undefined : ` (${words('avoid', { words: avoid.join(', ') })})`,
            remark === undefined ? undefined : element('span', { lang: locale.tag }, ` ${remark}`),
          ),
        ),
      ),
    );
  if (alike.length > 0)
    parts.push(
      folded(
        words('memory'),
        alike.map(({ id, source: theirs, target, likeness }) => [
          `${id} (${likeness.toLocaleString(speaks, { style: 'percent' })})`,
          element('p', { lang: source.tag }, theirs),
          element('p', { lang: locale.tag }, target),
        ]),
      ),
    );
  if (others.length > 0)
    parts.push(
      folded(
        words('others'),
        others.map(({ tag, text }) => [tag, element('p', { lang: tag }, text)]),
      ),
    );
  return parts;
}

function diffLine(diff: readonly DiffPart[], lang: string): HTMLElement {
  const names = { same: 'span', removed: 'del', added: 'ins' } as const;
  return element('p', { lang }, ...diff.map(({ kind, text }) => element(names[kind], {}, text)));
}

function folded(
  title: string,
  items: readonly (readonly [string, ...HTMLElement[]])[],
): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, title),
    element(
      'dl',
      {},
      ...items.flatMap(([name, ...texts]) => [
        element('dt', {}, name),
        element('dd', {}, ...texts),
      ]),
    ),
  );
}
