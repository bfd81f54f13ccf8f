import { setMessage } from '@polystatus/authoring';
import type { Act } from './commit.ts';
import type { Snapshot } from './desk.ts';
import type { ExceptionRequest, Refusal } from './protocol.ts';
import { refusalOf } from './refusal-of.ts';

/** The rule whose faults have a list of their own in a locale.yaml. */
const SAME = 'equal-to-source';

/** Takes down in the locale.yaml that a rule is wrong about a message, and why. */
export function addException(
  snapshot: Snapshot,
  { locale, id, key, code, reason }: ExceptionRequest,
): Act | Refusal {
  const path = `locales/${locale}/locale.yaml`;
  const before = snapshot.textOf(path);
  const value = snapshot.target(locale)?.locale?.value;
  if (before === undefined || !value)
    return { kind: 'refused', code: 'unknown', message: 'There is no such language.' };
  const message = `${id}.${key}`;
  const [list, item] =
    code === SAME
      ? ['same-as-source', { message, reason }]
      : ['ignore', { rule: code, message, reason }];
  const at = value[list as 'ignore' | 'same-as-source']?.length ?? 0;
  try {
    const after = Object.entries(item).reduce(
      (text, [name, own]) => setMessage(text, [list, at, name], own),
      before,
    );
    return { file: { path, before, after }, lines: [] };
  } catch (error) {
    return refusalOf(error, path);
  }
}
