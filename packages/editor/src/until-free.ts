import { setTimeout } from 'node:timers/promises';
import { isClaimed } from '@polystatus/authoring';
import { sourceLocale } from '@polystatus/core';
import { historyPath, lockPath } from '@polystatus/core/state';
import { translationPath, type Desk } from './desk.ts';
import type { EntryName } from './protocol.ts';

/** Between two looks, in milliseconds. */
const PAUSE = 10;

/**
 * Waits until no other program writes the files that an act on an entry changes, or until what it
 * left there is known to be left. To save would wait as well, but nobody else could be answered
 * meanwhile.
 */
export async function untilFree(desk: Desk, name: EntryName): Promise<void> {
  const snapshot = desk.snapshot();
  const { locale, id } = name;
  // No name that a browser sends becomes a path, unless we know what it names.
  const isKnown = [...snapshot.statesOf(locale).values()].some(({ file }) => file === id);
  if (!isKnown) return;
  const source = sourceLocale(snapshot.project)?.tag ?? '';
  const paths = [translationPath(name), lockPath(locale), historyPath(source)];
  while (paths.some((path) => isClaimed(desk.root, path))) await setTimeout(PAUSE);
}
