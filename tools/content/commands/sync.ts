import { localeStates, printLock, sync, type Lock } from '@polystatus/core';
import { refuseWords, withArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { openLocales, type OpenLocales, type Target } from '../open-locales.ts';

const USAGE = `pnpm content sync [--locale TAG]… [--check] [--root DIR]

Records in locales/<tag>/lock.json which source text each translation was made from. Run it after
translating. Stale translations stay stale until they are changed or accepted.

  --locale TAG  only this language (default: all)
  --check       write nothing; exit with 1 where a lock is behind its texts
  --root DIR    directory that holds content/ and locales/ (default: this repository)

Exit code: 0 done, 1 a lock is damaged (or, with --check, behind), 2 wrong usage.
`;

export const command: Command = {
  summary: 'record which source text each translation was made from',
  run: (args) =>
    withArguments(
      args,
      USAGE,
      { locale: { type: 'string', multiple: true }, check: { type: 'boolean' } },
      ({ values, words, root }) => {
        refuseWords(words);
        const open = openLocales(root, values.locale);
        const done = open.targets.map((target) => syncLocale(open, target, values.check ?? false));
        return done.every(Boolean) ? 0 : 1;
      },
    ),
};

function syncLocale(open: OpenLocales, target: Target, dry: boolean): boolean {
  const { tag } = target;
  const faults = open.lockFaults(tag);
  if (faults.length > 0) {
    open.complain(faults);
    return false;
  }
  const before: Lock = target.lock ?? new Map();
  const after = sync(open.project, target);
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
  if (changes && !open.writeLock(tag, after)) return false;
  process.stdout.write(`${tag}: ${after.size} lines${news}.\n`);
  return true;
}
