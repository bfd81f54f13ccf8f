import type { WordsPart } from './items.ts';
import type { LinkedCode } from './linked-codes.ts';

/** What a file calls its code. */
export interface Named {
  readonly title: string | undefined;
  /** The same in small letters. */
  readonly small: string | undefined;
}

/** Codes by their titles, as they are written and in small letters; several owners’ may have one. */
export type Titled = ReadonlyMap<string, readonly string[]>;

export function codesByTitle(files: readonly WordsPart<Named>[]): Titled {
  const titled = new Map<string, string[]>();
  for (const { name, value } of files)
    for (const title of new Set([value.title, value.small]))
      if (title) titled.set(title, [...(titled.get(title) ?? []), name]);
  return titled;
}

/** The only number of three figures: 404, 404 not found. */
export function numberIn(label: string): string | undefined {
  const [number, another] = label.match(/(?<![\p{L}\p{N}.])\d{3}(?![\p{N}])/gu) ?? [];
  return another === undefined ? number : undefined;
}

export function numberOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** Titles of codes that stand right beside a link. */
export function namesBeside(
  { explained, behind = '', before = '' }: LinkedCode,
  titled: Titled,
): string[] {
  return [
    ...(explained === undefined ? [] : [explained]),
    ...beginningsOf(behind),
    ...endingsOf(before),
  ].filter((words) => titled.has(words));
}

/** “Not Found here” begins with “Not Found here”, “Not Found” and “Not”. */
function beginningsOf(words: string): string[] {
  return Array.from(words.matchAll(/(?<=\p{L})(?!\p{L})/gu), ({ index }) => words.slice(0, index));
}

function endingsOf(words: string): string[] {
  return Array.from(words.matchAll(/(?<!\p{L})(?=\p{L})/gu), ({ index }) => words.slice(index));
}
