import { classMeant, comparisonsMeant } from '@polystatus/status/search';
import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import { translator, type Messages } from '@polystatus/status/translate';
import type { Catalog } from '../catalog.ts';
import { CLASS_NAMES } from '../class-names.ts';
import { openTable, readJson } from '../data-file.ts';
import { keyOf } from '../message.ts';
import { idsByName } from '../name-table.ts';
import { readQuery } from '../query.ts';

/** What answers a search and is no code: its name, and the command that shows it. */
export interface Lead {
  readonly title: string;
  readonly command: string;
  /** Of a class. */
  readonly digit?: string;
}

/** The class that a search names, by words of any language or by its figure. */
export function classLead({ translate }: Catalog, query: string): Lead | undefined {
  const names = readJson('class-names.json') as Readonly<Record<string, readonly string[]>>;
  const digit = classMeant(query, names);
  const name = CLASS_NAMES[digit ?? ''];
  if (digit === undefined || name === undefined) return undefined;
  return {
    title: translate(`classes.${name}.heading`),
    command: `polystatus ${digit}xx`,
    digit,
  };
}

/** The comparisons that a search asks for: `404 vs 410`. */
export function comparisonLeads({ tag }: Catalog, query: string): readonly Lead[] {
  if (!MAY_COMPARE.test(query)) return [];
  const all = readJson('comparisons.json') as readonly { id: string; codes: readonly string[] }[];
  const ids = comparisonsMeant(
    query,
    all.map(({ id }) => id),
    codeNamed,
  );
  if (ids.length === 0) return [];
  const words = translator<MessageKeys['compare']>(
    readJson(`${tag}/compare.json`) as Messages,
    tag,
  );
  return ids.map((id) => ({
    title: words(keyOf<MessageKeys['compare']>('between', id, 'title')),
    command: `polystatus compare ${all.find((one) => one.id === id)?.codes.join(' ') ?? ''}`,
  }));
}

/** Two numbers or two sides; else the comparisons need not be read. */
const MAY_COMPARE = /\d{3}.*\d{3}|\bvs\b|\bversus\b|[/|↔]/i;

/** The step of “choose” that asks what was asked, as build/steps.ts wrote it down. */
export function stepLead({ tag }: Catalog, question: string): Lead | undefined {
  return openTable(`${tag}/steps.txt`).get(question) as Lead | undefined;
}

function codeNamed(name: string): string | undefined {
  const query = readQuery(name);
  return query.kind === 'text'
    ? idsByName(query.folded).find((id) => !id.includes('/'))
    : undefined;
}
