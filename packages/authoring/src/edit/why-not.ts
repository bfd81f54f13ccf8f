import { EditError } from './edit-error.ts';

/**
 * Says of a file why it could not be written, to follow its path.
 *
 * @throws the error itself where it is no answer of the system but a fault of ours
 * @example whyNot(error) // 'cannot be written (ENOSPC).'
 */
export function whyNot(error: unknown): string {
  if (error instanceof EditError) return `was not written: ${error.message}`;
  if (error instanceof Error && 'code' in error)
    return `cannot be written (${String(error.code)}).`;
  throw error;
}
