import { ownerPath } from '../../../address.ts';
import type { Owner } from '@polystatus/status/compiled';
import { changeOfStatuses } from '../../../dates.ts';
import { owners } from '../../../content.ts';
import { ownerName } from '../../../owner-name.ts';
import type { Page } from '../../../page.ts';
import { wordsOf } from '../../../words.ts';

const about = (key: string, owner: Owner) => (tag: string) =>
  wordsOf(tag)(`owner.${key}`, { owner: ownerName(owner, wordsOf(tag)) });

export const pages: readonly Page[] = owners.map((owner) => ({
  path: ownerPath(owner.id),
  changed: changeOfStatuses(owner.codes.map((id) => ({ id }))),
  title: about('title', owner),
  description: about('description', owner),
}));
