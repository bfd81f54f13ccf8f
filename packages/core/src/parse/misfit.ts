import type { ContentLine } from './content-lines.ts';
import type { Slip } from './slip.ts';

/** The first line that is indented as nothing is that it could belong to. */
export function firstMisfit(lines: readonly ContentLine[]): Slip | undefined {
  const open: number[] = [];
  let opens = true;
  for (const line of lines) {
    if (line.isInBlock || (line.key === undefined && !line.isItem)) continue;
    const { indent } = line;
    let left: number | undefined;
    while ((open.at(-1) ?? -1) > indent) left = open.pop();
    const own = open.at(-1);
    if (own !== indent) {
      const right = left ?? (opens ? undefined : own);
      if (right !== undefined) return misfit(line, right);
      open.push(indent);
    }
    // The keys of a point stand below its first one.
    if (line.isItem && line.key !== undefined)
      open.push(indent + (/^(?:- +)+/.exec(line.text.slice(indent))?.[0].length ?? 0));
    opens = line.value === '';
  }
  return undefined;
}

function misfit({ at, indent, key, text }: ContentLine, right: number): Slip {
  return [
    [
      at + indent,
      key === undefined ? at + text.length : at + text.indexOf(key, indent) + key.length,
    ],
    `${key === undefined ? 'This point' : `“${key}”`} is indented by ${blanks(indent)}; what stands beside it above, by ${blanks(right)}.`,
    `Indent it by ${blanks(right)}.`,
  ];
}

function blanks(count: number): string {
  return count === 0 ? 'no blanks' : count === 1 ? 'one blank' : `${count} blanks`;
}
