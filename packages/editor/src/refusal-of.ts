import { EditError, whyNot, type EditFault } from '@polystatus/authoring';
import type { Refusal, RefusalCode } from './protocol.ts';

const CODES: Readonly<Record<EditFault, RefusalCode>> = {
  text: 'unwritable',
  outside: 'outside',
};

/**
 * What the page is told where a file could not be written.
 *
 * @param path below the root; where the root stands is nobody’s business
 * @throws the error itself where it is a fault of ours
 */
export function refusalOf(error: unknown, path: string): Refusal {
  const code = error instanceof EditError ? CODES[error.fault] : 'disk';
  return { kind: 'refused', code, message: `${path} ${whyNot(error)}` };
}
