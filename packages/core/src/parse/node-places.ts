import type { Node, YAMLMap } from 'yaml';
import type { Range } from '../report/reporter.ts';
import { rangeOfPart, type Style } from './text-offsets.ts';
import { yaml } from './yaml-library.ts';

type Path = readonly (string | number)[];
type Pair = YAMLMap['items'][number];

/** Finds the way back from a path in a value to the range that was written. */
export class NodePlaces {
  readonly #root: Node | null;
  readonly #pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

  /** What the last way led to, if it led to its end. */
  #last: Node | null = null;
  readonly #text: string;

  constructor(root: Node | null, text: string) {
    this.#root = root;
    this.#text = text;
  }

  /** Range of the value at a path, or of the nearest part that exists. */
  rangeOf(path: Path): Range {
    return this.#find(path, false);
  }

  /** Range of the key at the end of a path, or of the nearest key that exists. */
  keyRangeOf(path: Path): Range {
    return this.#find(path, true);
  }

  /**
   * Range of a part of the text at a path, given in offsets of the text; of the nearest value that
   * exists, where that is none.
   */
  partOf(path: Path, part?: Range): Range {
    const { isScalar } = yaml();
    const range = this.rangeOf(path);
    const node = this.#last;
    if (!isScalar(node) || typeof node.value !== 'string' || !node.source?.length) return range;
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    // Of a block the lines are meant, and not the sign before them.
    const whole = isBlock ? ([0, node.value.trimEnd().length] as const) : undefined;
    const wanted = part ?? whole;
    return wanted && node.type
      ? rangeOfPart(this.#text, range, node.type as Style, node.value, wanted)
      : range;
  }

  #find(path: Path, wantKey: boolean): Range {
    const { isMap, isScalar, isSeq } = yaml();
    let node = this.#root;
    this.#last = null;
    const whole = nodeRange(node) ?? [0, 0];
    // A whole file is not worth underlining: its first sign stands for it.
    let range: Range = isScalar(node) ? whole : [whole[0], whole[0] + 1];
    let keyRange = range;
    for (const step of path) {
      let next: Node | null | undefined;
      if (isMap(node)) {
        const pair = this.#pairsOf(node).get(String(step));
        if (pair) {
          keyRange = nodeRange(pair.key as Node) ?? range;
          next = (pair.value as Node | null) ?? null;
        }
      } else if (isSeq(node)) {
        next = node.items[Number(step)] as Node | undefined;
        // An item has no key; it stands for itself.
        if (next) keyRange = nodeRange(next) ?? keyRange;
      }
      if (next === undefined) return wantKey ? keyRange : range;
      range = nodeRange(next) ?? keyRange;
      node = next;
    }
    this.#last = node;
    return wantKey ? keyRange : range;
  }

  #pairsOf(map: YAMLMap): Map<string, Pair> {
    let pairs = this.#pairs.get(map);
    if (!pairs)
      this.#pairs.set(map, (pairs = new Map(map.items.map((pair) => [keyText(pair), pair]))));
    return pairs;
  }
}

/** The property name that a key becomes in the plain value. */
export function keyText({ key }: Pair): string {
  return yaml().isScalar(key) ? String(key.value ?? '') : '';
}

function nodeRange(node: Node | null): Range | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}
