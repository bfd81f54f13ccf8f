import type { Owner } from '@polystatus/status/compiled';
import { ownerNameKey } from '@polystatus/status/owner-name';
import { asIs, type Said, type Words } from './words.ts';

/** An owner as readers see it: its own name, or words for codes of a draft or of nobody. */
export function ownerName(owner: Owner, t: Words): Said {
  const key = ownerNameKey(owner);
  return key === undefined ? asIs(owner.name) : t(`owners:${key}`);
}
