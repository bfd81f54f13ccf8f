import { codePath, inLocale } from './address.ts';
import type { Facts } from '@polystatus/status/compiled';
import type { Words } from './words.ts';

export interface FactRow {
  readonly label: string;
  readonly text: string;
}

/** The facts that are one of a few values, in words, in the order readers ask for them. */
export function factRows(facts: Facts, t: Words, tag: string): FactRow[] {
  const { expires, cacheable, content, retry, method, seenIn, state } = facts;
  const date = expires && new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const rows: [string, string | undefined][] = [
    ['state', t(`state.${state}`, { date: date ? date.format(new Date(expires)) : '' })],
    ['cacheable', cacheable && t(`cacheable.${cacheable}`)],
    ['content', t(`content.${content}`)],
    ['method', method && t(`method.${method}`)],
    ['retry', retry && t(`retry.${retry}`)],
    [
      'seenIn',
      list(
        tag,
        seenIn.map((place) => t(`seenIn.${place}`)),
      ),
    ],
  ];
  return rows.flatMap(([name, text]) => (text ? [{ label: t(`code.${name}`), text }] : []));
}

function list(tag: string, parts: readonly string[]): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(parts);
}

/** Address of the code page of a status in a language. */
export const codeHref = (tag: string, { id }: Facts): string => inLocale(tag, codePath(id));
