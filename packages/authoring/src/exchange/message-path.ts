import { isListField } from '@polystatus/core/validate';

/** A key as a path into its file; only entries have lists, and their items are counted. */
export function messagePath(kind: 'entry' | 'messages', key: string): (string | number)[] {
  const [field = key, ...rest] = key.split('.');
  const list = kind === 'entry' && isListField(field);
  return [field, ...rest.map((step) => (list ? Number(step) : step))];
}
