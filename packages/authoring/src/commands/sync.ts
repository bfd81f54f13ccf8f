import { localeStates, printLock, sync, syncDates, type Lock } from '@polystatus/core/state';
import { contentCommand } from '../content/arguments.ts';
import { openLocales, type Locks, type OpenLocales, type Target } from '../content/open-locales.ts';

const USAGE = `pnpm content sync [--locale TAG]… [--check] [--root DIR]

Records in locales/<tag>/lock.json which source text each translation was made from, and keeps those
texts in the history beside the source language, once for all. Run it after translating. Stale
translations stay stale until they are changed or accepted. The day on which a file came and changed
last is written down, too, in content/dates.txt and locales/<tag>/dates.txt.

  --locale TAG  only this language (default: all)
  --check       write nothing; exit with 1 where a lock or the history is behind the texts
  --root DIR    directory that holds content/ and locales/ (default: this repository)

Exit code: 0 done, 1 a lock is damaged (or, with --check, behind), 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'record which source text each translation was made from',
  usage: USAGE,
  options: { locale: { type: 'string', multiple: true }, check: { type: 'boolean' } },
  run({ values, root }) {
    const open = openLocales(root, values.locale);
    const dry = values.check ?? false;
    const locks = new Map<string, Lock>();
    const done = open.targets.map((target) => syncLocale(open, target, dry, locks));
    const isWell = done.every(Boolean);
    // Where a lock is behind, so is the history, and one word of it is enough.
    if (dry && !isWell) return 1;
    return syncHistory(open, dry, locks) && isWell ? 0 : 1;
  },
});

const today = (): string => new Date().toISOString().slice(0, 10);

/** What no lock names any more goes, also where no lock changed. */
function syncHistory(open: OpenLocales, dry: boolean, locks: Locks): boolean {
  if (open.historyFaults.length > 0) return false;
  if (!dry) return open.writeLocks(new Map()) && open.writeTexts(syncDates(open.sources, today()));
  const isBehind = open.isHistoryBehind(locks);
  if (isBehind)
    process.stdout.write(`${open.source}: the history is behind. Run pnpm content sync.\n`);
  return !isBehind;
}

function syncLocale(
  open: OpenLocales,
  target: Target,
  dry: boolean,
  locks: Map<string, Lock>,
): boolean {
  const { tag } = target;
  const faults = open.lockFaults(tag);
  if (faults.length > 0) {
    open.complain(faults);
    return false;
  }
  const before: Lock = target.lock ?? new Map();
  const after = sync(open.project, target);
  locks.set(tag, after);
  const messages = localeStates(open.project, target);
  const counts = [
    [[...after.keys()].filter((id) => !before.has(id)).length, 'new'],
    [
      [...after].filter(([id, line]) => before.has(id) && before.get(id) !== line).length,
      'renewed',
    ],
    [[...before.keys()].filter((id) => !after.has(id)).length, 'dropped'],
    [messages.filter(({ state }) => state === 'stale').length, 'stale'],
    [messages.filter(({ state }) => state === 'missing').length, 'missing'],
  ] as const;
  const changes = printLock(after) !== open.lockText(tag);
  const list = counts.filter(([number]) => number > 0).map((pair) => pair.join(' '));
  const news = list.length > 0 ? `: ${list.join(', ')}` : '';
  if (dry) {
    process.stdout.write(
      changes
        ? `${tag}: the lock is behind${news}. Run pnpm content sync.\n`
        : `${tag}: up to date${news}.\n`,
    );
    return !changes;
  }
  if (changes && !open.writeLocks(new Map([[tag, after]]))) return false;
  process.stdout.write(`${tag}: ${after.size} lines${news}.\n`);
  return true;
}
