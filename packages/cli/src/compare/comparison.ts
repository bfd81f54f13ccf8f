import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import type { Comparison } from '@polystatus/status/compiled';
import { readJson } from '../data-file.ts';
import { translator, type Messages } from '@polystatus/status/translate';
import { keyOf } from '../message.ts';

type Key = MessageKeys['compare'];

/** A pair or a group of codes that people take for each other. */
type Codes = Pick<Comparison, 'id' | 'codes'>;

/** What is written about them. */
export interface ComparisonWords {
  readonly title: string;
  readonly answer: string;
  readonly difference: string;
  readonly more: string | undefined;
  /** When to use which, by code. */
  readonly use: Readonly<Record<string, string>>;
  readonly mistakeHeading: string;
  readonly mistake: string;
}

/** What is written about exactly these codes, in whatever order. */
export function readComparison(ids: readonly string[], tag: string): ComparisonWords | undefined {
  const all = readJson('comparisons.json') as readonly Codes[];
  const wanted = [...ids].sort().join();
  const found = all.find(({ codes }) => [...codes].sort().join() === wanted);
  if (!found) return undefined;
  const messages = readJson(`${tag}/compare.json`) as Messages;
  const words = translator<Key>(messages, tag);
  const text = (name: string): string | undefined => {
    const key = keyOf<Key>('between', found.id, name);
    return words.has(key) ? words(key) : undefined;
  };
  return {
    title: text('title') ?? '',
    answer: text('answer') ?? '',
    difference: text('difference') ?? '',
    more: text('more'),
    use: Object.fromEntries(found.codes.map((code) => [code, text(`use-${code}`) ?? ''])),
    mistakeHeading: words('mistake'),
    mistake: text('mistake') ?? '',
  };
}
