import type { Owner } from '@polystatus/status/compiled';
import { asIs, type Said, type Words } from './words.ts';

/** An owner as readers see it: its own name, or words for codes of a draft or of nobody. */
export function ownerName({ id, kind, name }: Owner, t: Words): Said {
  if (kind === 'informal') return t('owners:group.informal');
  // “WebDAV drafts” describes, so every language has words of its own for it.
  return kind === 'draft' ? t(`owners:draft.${id}`) : asIs(name);
}
