import { accept, localeStates, sync, type LockLine } from '@polystatus/core/state';
import { openLocales } from './open-locales.ts';

/** What an import did, by message id. */
export interface ImportOutcome {
  readonly written: ReadonlySet<string>;
  readonly reviewed: ReadonlySet<string>;
  readonly confirmed: ReadonlySet<string>;
  readonly by: string | undefined;
}

/** Brings the lock up to what came in, and nothing else. */
export function recordImport(
  root: string,
  tag: string,
  { written, reviewed, confirmed, by }: ImportOutcome,
): boolean {
  const open = openLocales(root, [tag]);
  const [target] = open.targets;
  if (!target || written.size + reviewed.size + confirmed.size === 0) return true;
  const synced = sync(open.project, target);
  const lock = new Map<string, LockLine>(target.lock);
  for (const id of written) {
    const line = synced.get(id);
    if (line) lock.set(id, line);
  }
  const messages = localeStates(open.project, target);
  const pick = (ids: ReadonlySet<string>) => messages.filter(({ id }) => ids.has(id));
  const read = accept(lock, pick(reviewed), { as: 'reviewed', by });
  const after = accept(read, pick(confirmed), { as: 'no-retranslation', by });
  return open.writeLocks(new Map([[tag, after]]));
}
