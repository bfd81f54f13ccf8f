/** A piece of text that both versions have, or only one of them. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many comparisons the middle is shown as replaced. */
const MAX_CELLS = 4_000_000;
/** A word with its apostrophes and hyphens, a run of spaces, or a single sign. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[’'_-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/**
 * What changed between two versions of a text, word by word.
 *
 * @example wordDiff('a red bus', 'a blue bus') // same “a ”, removed “red”, added “blue”, same “ bus”
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = before.match(TOKEN) ?? [];
  const b = after.match(TOKEN) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return merge([
    ...parts('same', a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...parts('same', a.slice(a.length - end)),
  ]);
}

function parts(kind: DiffPart['kind'], tokens: readonly string[]): DiffPart[] {
  return tokens.map((text) => ({ kind, text }));
}

/** Longest common subsequence. */
function middle(a: readonly string[], b: readonly string[]): DiffPart[] {
  if (a.length * b.length > MAX_CELLS) return [...parts('removed', a), ...parts('added', b)];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const result: DiffPart[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [removed, added] = [a[i], b[j]];
    if (removed !== undefined && removed === added) {
      result.push({ kind: 'same', text: removed });
      i++;
      j++;
    } else if (removed !== undefined && (added === undefined || at(i + 1, j) >= at(i, j + 1))) {
      result.push({ kind: 'removed', text: removed });
      i++;
    } else if (added !== undefined) {
      result.push({ kind: 'added', text: added });
      j++;
    }
  }
  return result;
}

/**
 * Joins neighbours, removed before added; a space alone between two changes belongs to both, for
 * “[-the red bus-]{+a blue tram+}” reads better than three small changes.
 */
function merge(all: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  let same = '';
  all.forEach(({ kind, text }, index) => {
    if (kind === 'same') {
      const changing = removed !== '' || added !== '';
      const next = all[index + 1];
      if (changing && /^\s+$/.test(text) && next !== undefined && next.kind !== 'same') {
        removed += text;
        added += text;
        return;
      }
      flush();
      same += text;
      return;
    }
    if (same !== '') result.push({ kind: 'same', text: same });
    same = '';
    if (kind === 'removed') removed += text;
    else added += text;
  });
  flush();
  if (same !== '') result.push({ kind: 'same', text: same });
  return result;
}
