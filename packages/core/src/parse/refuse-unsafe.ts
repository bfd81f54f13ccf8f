import type { Document, Node, YAMLMap } from 'yaml';
import { MAX_DEPTH } from './depth.ts';
import { keyText } from './node-places.ts';
import type { Fault, Range, Reporter } from '../report/reporter.ts';
import { POINT_IN_TEXT } from './read-values.ts';
import { yaml } from './yaml-library.ts';

const UNSAFE_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

export const tooDeep: Fault = {
  code: 'too-deep',
  message: `Lists and maps stand in each other more than ${MAX_DEPTH} deep.`,
  hint: 'Close the brackets, or compare the indentation with a neighbouring file.',
};

export const closesNothing: Fault = {
  code: 'yaml',
  message: 'From here on, brackets close that nothing opened.',
  hint: 'Remove them; a text that begins with ] or } stands in quotes.',
};

export const tooManySigns: Fault = {
  code: 'yaml',
  message: 'Here are more signs of YAML in a row than any file needs.',
  hint: 'Write one point or message a line; a text of signs stands in quotes.',
};

const alias: Fault = {
  code: 'alias',
  message: 'Aliases are not allowed in content.',
  hint: 'Write the text out; one that begins with * stands in quotes.',
};
const anchor: Fault = {
  code: 'alias',
  message: 'Anchors are not allowed in content.',
  hint: 'Remove the anchor (&name); a text that begins with & stands in quotes.',
};
const tag: Fault = {
  code: 'tag',
  message: 'Tags are not allowed in content.',
  hint: 'Remove the tag; a text that begins with ! stands in quotes.',
};

const pointInText: Fault = {
  code: 'yaml',
  message: 'This “-” begins no point: its line goes on with the text above it.',
  hint: 'Indent it as deep as the other points, and write “- ” before each of them, with a blank.',
};

/**
 * Refuses what YAML allows and content must not use: aliases, tags, odd keys, endless nesting.
 *
 * A key that stands twice is reported too, but the rest of the file can still be checked.
 *
 * @returns whether the value may be used
 */
export function refuseUnsafe(document: Document.Parsed, text: string, reporter: Reporter): boolean {
  const { isAlias, isCollection, isMap, isNode, isScalar, visit } = yaml();
  let safe = true;
  const refuse = (range: Range, fault: Fault): void => {
    safe = false;
    reporter.report(range, fault);
  };
  /** A node begins after its anchor and tag. */
  const before = (node: Node, sign: '&' | '!'): Range => {
    const [end] = rangeOf(node);
    let start = text.lastIndexOf(sign, end - 1);
    while (text[start - 1] === sign) start--;
    return [start, start + (/^\S+/.exec(text.slice(start, end))?.[0].length ?? 1)];
  };
  visit(document, {
    Node(_key, node, path) {
      if (isCollection(node) && path.filter(isCollection).length >= MAX_DEPTH) {
        const [start] = rangeOf(node);
        refuse([start, start + 1], tooDeep);
        return visit.BREAK;
      }
      if (isAlias(node)) refuse(rangeOf(node), alias);
      else {
        if (node.anchor) refuse(before(node, '&'), anchor);
        if (node.tag) refuse(before(node, '!'), tag);
      }
      if (isScalar(node) && node.type === 'PLAIN') {
        const [start, end] = rangeOf(node);
        const point = POINT_IN_TEXT.exec(text.slice(start, end));
        if (point) {
          const at = start + point.index + point[0].length - 1;
          refuse([at, lineEnd(text, at)], pointInText);
        }
      }
      if (isMap(node)) reportDuplicates(node, reporter);
      return undefined;
    },
    Pair(_key, { key }) {
      if (isScalar(key)) {
        if (UNSAFE_KEYS.has(String(key.value)))
          refuse(rangeOf(key), {
            code: 'unsafe-key',
            message: `The key ${String(key.value)} is not allowed.`,
            hint: 'Remove or rename the key.',
          });
      } else if (isNode(key))
        refuse(rangeOf(key), {
          code: 'complex-key',
          message: 'A key must be a plain word.',
          hint: 'Put the key in quotes.',
        });
    },
  });
  return safe;
}

/** 410 and "410" are two keys to YAML, but one property of the value. */
function reportDuplicates(map: YAMLMap, reporter: Reporter): void {
  const seen = new Set<string>();
  for (const pair of map.items) {
    const name = keyText(pair);
    if (yaml().isScalar(pair.key) && seen.has(name))
      reporter.report(rangeOf(pair.key), {
        code: 'duplicate-key',
        message: `The key “${name}” stands twice in the same place.`,
        hint: 'Keep one of the two, or join their texts.',
      });
    seen.add(name);
  }
}

function rangeOf({ range }: Node): Range {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
