import type { Path } from './document.ts';
import { doubleQuoted, waysToWrite } from './scalar-styles.ts';

/** The lines of a new pair or list item in a block, without the last line end. */
export function* waysToAdd(
  [step, ...rest]: Path,
  value: string,
  column: number,
  lineEnd: string,
): Generator<string> {
  if (step === undefined) return;
  const margin = ' '.repeat(column);
  const head = margin + (typeof step === 'number' ? '-' : `${keyOf(step)}:`);
  if (rest.length > 0) {
    for (const below of waysToAdd(rest, value, column + 2, lineEnd))
      yield typeof step === 'number' ? `${head} ${below.trimStart()}` : head + lineEnd + below;
    return;
  }
  const around = { flow: false, indent: column + 2, step: 2, lineEnd };
  for (const way of waysToWrite(value, 'plain', '', 80, around))
    yield `${head} ${way.head}${way.block ? lineEnd + way.content : ''}`;
}

/** A new pair or list item inside { } or [ ]. */
export function* flowItem([step, ...rest]: Path, value: string): Generator<string> {
  const head = typeof step === 'string' ? `${keyOf(step)}: ` : '';
  const [next] = rest;
  if (next !== undefined) {
    for (const inner of flowItem(rest, value))
      yield head + (typeof next === 'number' ? `[${inner}]` : `{ ${inner} }`);
    return;
  }
  const around = { flow: true, indent: 0, step: 0, lineEnd: '\n' };
  for (const { head: written } of waysToWrite(value, 'plain', '', 80, around)) yield head + written;
}

/** A bare number would be read as one, so `404` is quoted as a key; `401-403` is none. */
export function keyOf(key: string): string {
  return /^(?:[A-Za-z][A-Za-z0-9_/-]*|[0-9]{3}(?:-[0-9]{3})+)$/.test(key) ? key : doubleQuoted(key);
}
