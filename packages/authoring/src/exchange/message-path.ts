import { INTERFACE } from '@polystatus/core/state';
import { isListField } from '@polystatus/core/validate';

/**
 * A key as a path into its file; only entries have lists, and their items are counted.
 *
 * @example messagePath('404', 'causes.0') // ['causes', 0]
 */
export function messagePath(file: string, key: string): (string | number)[] {
  const [field = key, ...rest] = key.split('.');
  const list = !file.startsWith(INTERFACE) && isListField(field);
  return [field, ...rest.map((step) => (list ? Number(step) : step))];
}
