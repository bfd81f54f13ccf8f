import type { Bounds, Program, Step } from './program.ts';

/** A stretch of text, from its first sign to the one after its last. */
export type Span = readonly [from: number, to: number];

const WORD = /[\p{L}\p{N}\uFFFC]/u;
const IN_WORD = /[\p{L}\p{N}]/u;

/**
 * Where a phrase stands in a text of small letters, the longest from each place on; it begins and
 * ends where words do. The work grows with the length of text and phrase, whatever the phrase is:
 * all its ways are gone side by side.
 */
export function spansOf({ steps, first, fromStart }: Program, text: string): Span[] {
  const spans: Span[] = [];
  const bounds = boundsOf(text);
  let after = 0;
  for (const from of fromStart ? [bounds.start] : edgesOf(text)) {
    if (from < after || !first.some((takes) => takes(text, from))) continue;
    const to = endOf(steps, text, from, bounds);
    if (to <= from) continue;
    spans.push([from, to]);
    after = to;
  }
  return spans;
}

let last: { readonly text: string; readonly edges: readonly number[] } | undefined;

/** Where a phrase may begin; many are looked for in one text in a row. */
function edgesOf(text: string): readonly number[] {
  if (last?.text === text) return last.edges;
  const edges: number[] = [];
  let wasInWord = false;
  for (let at = 0; at < text.length; at++) {
    const isInWord = text.charAt(at) !== ' ' && IN_WORD.test(text.charAt(at));
    if (!(isInWord && wasInWord)) edges.push(at);
    wasInWord = isInWord;
  }
  last = { text, edges };
  return edges;
}

function endOf(program: readonly Step[], text: string, from: number, bounds: Bounds): number {
  let found = -1;
  let now = ways(program, [0], from, bounds);
  for (let at = from; now.length > 0; at++) {
    const next: number[] = [];
    for (const way of now) {
      const step = program[way];
      if (step?.kind === 'done') found = isEdge(text, at) ? at : found;
      else if (step?.kind === 'take' && at < text.length && step.takes(text, at))
        next.push(way + 1);
    }
    now = next.length > 0 ? ways(program, next, at + 1, bounds) : next;
  }
  return found;
}

/** The steps that take a sign or end, which the search stands before at a place. */
function ways(
  program: readonly Step[],
  starts: readonly number[],
  at: number,
  bounds: Bounds,
): number[] {
  const seen = new Set(starts);
  // A set is gone through in the order of adding, what is added meanwhile too.
  for (const way of seen) {
    const step = program[way];
    if (step?.kind === 'fork') for (const to of step.to) seen.add(to);
    else if (step?.kind === 'when' && step.holds(bounds, at)) seen.add(way + 1);
  }
  return [...seen].filter((way) => {
    const kind = program[way]?.kind;
    return kind === 'take' || kind === 'done';
  });
}

function isEdge(text: string, at: number): boolean {
  return !(IN_WORD.test(text.charAt(at)) && IN_WORD.test(text.charAt(at - 1)));
}

function boundsOf(text: string): Bounds {
  const start = Math.max(0, text.search(WORD));
  let end = text.length;
  while (end > 0 && !WORD.test(text.charAt(end - 1))) end--;
  return { start, end };
}
