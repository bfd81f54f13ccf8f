import type { Facts, Owner } from '@polystatus/status/compiled';
import type { Said, Words } from './words.ts';

/** The sentence that tells a code of somebody's own from a standard one. */
export function notStandard({ state }: Facts, { kind, name }: Owner, t: Words): Said | undefined {
  if (state !== 'unregistered') return undefined;
  if (kind === 'draft') return t('owners:notStandardDraft');
  if (kind === 'informal') return t('owners:notStandardInformal');
  return t('owners:notStandard', { owner: name });
}
