import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much of each side is shown around the first byte that differs. */
const SHOWN = 60;

/** @returns a sentence for each file that only one side has, or that is another there */
export function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  [here, there]: readonly [string, string],
): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((path) => {
    if (!other.has(path)) return [`${path} was made the first time only`];
    if (!one.has(path)) return [`${path} was made the second time only`];
    if (one.get(path) === other.get(path)) return [];
    return [`${path} ${firstDifference(join(here, path), join(there, path))}`];
  });
}

function firstDifference(here: string, there: string): string {
  const [one, other] = [readFileSync(here), readFileSync(there)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const around = (bytes: Buffer): string =>
    JSON.stringify(bytes.subarray(Math.max(0, at - SHOWN / 2), at + SHOWN / 2).toString('latin1'));
  return `differs from byte ${at} on: ${around(one)}, then ${around(other)}`;
}
