import { keyPath } from './keys.ts';
import type { Message } from './words.ts';

/** Messages below the parts of their keys, in the order of the codes. */
export type Branch = Map<string, Branch | Message>;

export function treeOf(prefix: string, messages: readonly Message[]): Branch {
  const root: Branch = new Map();
  for (const message of messages) {
    const path = keyPath(prefix, message);
    const last = path.pop() ?? '';
    path.reduce(branchAt, root).set(last, message);
  }
  return root;
}

function branchAt(branch: Branch, key: string): Branch {
  const known = branch.get(key);
  if (known instanceof Map) return known;
  const made: Branch = new Map();
  branch.set(key, made);
  return made;
}

/** How a nested format writes its lines. */
export interface TreeShape {
  /** One level of indentation. */
  readonly indent: string;
  /** The line above what is below a key. */
  readonly open: (key: string) => string;
  /** The line below it; left out, there is none. */
  readonly close?: string;
  readonly leaf: (key: string, message: Message) => string;
}

export function treeLines(branch: Branch, shape: TreeShape): string[] {
  const { indent, open, close, leaf } = shape;
  return [...branch].flatMap(([key, value]) => {
    if (!(value instanceof Map)) return [leaf(key, value)];
    const below = treeLines(value, shape).map((line) => `${indent}${line}`);
    return [open(key), ...below, ...(close === undefined ? [] : [close])];
  });
}
