import { messagePath, setRemark } from '@polystatus/authoring';
import type { Act } from './commit.ts';
import type { Snapshot } from './desk.ts';
import type { Refusal, RemarkRequest } from './protocol.ts';
import { refusalOf } from './refusal-of.ts';

/** Notes above a message in its file what its next reader should look at, or takes that away. */
export function remark(snapshot: Snapshot, { mark, text, ...name }: RemarkRequest): Act | Refusal {
  const message = snapshot.message(name);
  const before = message && snapshot.textOf(message.path);
  if (!message || before === undefined || message.target === undefined)
    return { kind: 'refused', code: 'unknown', message: 'There is no such message.' };
  const { path, file, key } = message;
  try {
    const after = setRemark(before, messagePath(file, key), mark, text);
    return { file: { path, before, after }, lines: [] };
  } catch (error) {
    return refusalOf(error, path);
  }
}
