import { lengthOf } from '../language/length.ts';

/** The schema counts signs; a Chinese one says as much as three letters. */
export function isLong(value: unknown, params: Readonly<Record<string, unknown>>): boolean {
  return typeof value === 'string' && lengthOf(value) >= Number(params['limit']);
}
