import type { Owner } from '@polystatus/status/compiled';
import { asIs, type Said, type Words } from './words.ts';

/** An owner as readers see it: its own name, or the word for codes that nobody owns. */
export function ownerName({ kind, name }: Owner, t: Words): Said {
  return kind === 'informal' ? t('owners:group.informal') : asIs(name);
}
