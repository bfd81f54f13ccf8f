import { statusPath } from '@polystatus/status/id';
import { wordsPath } from '../state/message-id.ts';
import type { Shelf } from './shelf.ts';

/** Names the files that a file of words is compared with: its source, and the facts of its code. */
export function besideFiles({ sources, source }: Shelf): (path: string) => string[] {
  return (path) => {
    const identity = sources.get(path)?.identity;
    if (identity?.kind !== 'entry' && identity?.kind !== 'messages') return [];
    return [
      ...(source ? [wordsPath(source.tag, identity)] : []),
      ...(identity.kind === 'entry' ? [`content/${statusPath(identity.id)}`] : []),
    ];
  };
}
