import { keyOf } from '../message.ts';
import { quiet } from '../mark.ts';
import type { StatusRecord } from '@polystatus/status/record';
import { displayWidth, pad, wrap } from '../wrap.ts';
import { MARGIN, type Page } from './page.ts';

interface Reference {
  readonly document: string;
  readonly section?: string;
}

export type LabelledRow = readonly [label: string, values: readonly string[]];

/** `RFC 9110 §15.5.5`, the same in every language. */
export function citation({ document, section }: Reference): string {
  return section === undefined ? document : `${document} §${section}`;
}

/** Label and value, a line each; values that are lists take one line an item. */
export function factList(entry: StatusRecord, page: Page): string {
  return labelled(factRows(entry, page), page);
}

/** Rows without values are left out. */
export function labelled(all: readonly LabelledRow[], page: Page): string {
  const rows = all.filter(([, values]) => values.length > 0);
  const width = Math.max(0, ...rows.map(([label]) => displayWidth(label)));
  return rows
    .flatMap(([label, values]) =>
      values.map((value, at) =>
        wrap(value, page.width, `${MARGIN}${quiet(pad(at === 0 ? label : '', width))}  `),
      ),
    )
    .join('\n');
}

function factRows(entry: StatusRecord, { catalog: { translate } }: Page): LabelledRow[] {
  const { seenIn, cacheable, content, retry, method, formerPhrases, firstDefinedIn } = entry;
  const choice = (
    name: 'cacheable' | 'content' | 'retry' | 'method',
    value: string | undefined,
  ): LabelledRow => [
    translate(`entry.${name}`),
    value === undefined ? [] : [translate(keyOf(name, value))],
  ];
  const inLogs = seenIn.includes('log');
  return [
    [
      translate('entry.seenIn'),
      inLogs ? [seenIn.map((place) => translate(`seenIn.${place}`)).join(', ')] : [],
    ],
    choice('cacheable', cacheable),
    choice('content', content),
    choice('retry', retry),
    choice('method', method),
    [
      translate('entry.formerPhrases'),
      formerPhrases.map((former) => `${former.phrase} (${citation(former)})`),
    ],
    [translate('entry.firstDefinedIn'), firstDefinedIn ? [citation(firstDefinedIn)] : []],
  ];
}
