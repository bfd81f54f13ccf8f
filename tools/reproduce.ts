import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareBuilds } from './reproduce/compare-builds.ts';
import { shareBuilds } from './reproduce/share-builds.ts';
import { scriptArguments } from './script-arguments.ts';

/* pnpm reproduce: whether another machine makes the same bytes, and can take them from here. */
const USAGE = `pnpm reproduce [task …] [options]

Builds two clean copies of this working tree, each in a folder, a language, a time zone, on a day and
with file rights of its own, and packs what is published; then compares every byte. Takes minutes.

  --remote-cache  starts turborepo-remote-cache on loopback instead, and lets turbo run the tasks
                  (build and types unless given) in one copy, then in the other: says what the
                  second did not find there
  --keep          leaves the copies where they are, and says where

Exit code: 0 the same, 1 something differs or was run again, 2 wrong usage.
`;

const { values, words, refuse } = scriptArguments(USAGE, {
  'remote-cache': { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
});
if (words.length > 0 && !values['remote-cache'])
  refuse(`“${words.join(' ')}” means nothing without --remote-cache.`);

const below = mkdtempSync(join(tmpdir(), 'polystatus-reproduce-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
try {
  const isSame = values['remote-cache']
    ? await shareBuilds(below, words.length > 0 ? words : ['build', 'types'], say)
    : await compareBuilds(below, say);
  process.exitCode = isSame ? 0 : 1;
} finally {
  if (values.keep) say(below);
  else rmSync(below, { recursive: true, force: true });
}
