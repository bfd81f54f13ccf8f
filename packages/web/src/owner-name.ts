import type { Owner } from '@polystatus/status/compiled';
import type { Words } from './words.ts';

/** An owner as readers see it: its own name, or the word for codes that nobody owns. */
export function ownerName({ kind, name }: Owner, t: Words): string {
  return kind === 'informal' ? t('owners:group.informal') : name;
}
