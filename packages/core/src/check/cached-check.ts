import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readMemory, writeMemory } from './kept-memory.ts';
import { emptyMemory, memoryFrom, memoryToKeep, type KeptMemory } from './memory.ts';
import type { CheckResult } from './check.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import type { ReadResult } from '../read/read.ts';
import { fingerprint } from './fingerprint.ts';
import { digestOf } from '../read/source.ts';
import { readStore, writeStore } from './store.ts';

export interface CachedCheck {
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names the state of all files, the day, and the code that checked them. */
  readonly state: string;
  /** The checked project; built only now where nothing had to be checked. */
  readonly project: () => Promise<ReturnType<CheckResult['project']>>;
}

interface Kept {
  readonly whole: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks what changed since the last time; what is kept of earlier runs only saves work, and never
 * decides what is found.
 *
 * @param today the day to check dates against, as year-month-day
 * @param folder where results are kept between runs; left out, everything is checked
 */
export async function cachedCheck(
  read: ReadResult,
  today: string,
  folder?: string,
): Promise<CachedCheck> {
  const code = fingerprint();
  if (folder === undefined) {
    const { project, diagnostics } = await wholeCheck(read, today);
    return { state: code, diagnostics, project: () => Promise.resolve(project()) };
  }
  const path = join(folder, 'check.json');
  // Larger by far, and read only where something changed.
  const beside = join(folder, 'memory');
  const again = () => checkAgain(read, today, readMemory(beside, code, read));
  const whole = wholeKey(read, today);
  const state = `${code} ${whole}`;
  const kept = readStore(path, code) as Kept | undefined;
  if (kept?.whole === whole && Array.isArray(kept.diagnostics)) {
    const project = async () => (await again()).project();
    return { state, diagnostics: kept.diagnostics, project };
  }
  const { project, diagnostics, before, memory } = await again();
  const next: Kept = { whole, diagnostics };
  writeMemory(beside, code, before, memory);
  writeStore(path, code, next);
  return { state, diagnostics, project: () => Promise.resolve(project()) };
}

/** Checks everything and keeps nothing; with a base, also what got lost since. */
export async function wholeCheck(
  read: ReadResult,
  today: string,
  base?: ReadResult,
): Promise<CheckResult> {
  const { check } = await import('./check.ts');
  return check(read, today, base);
}

async function checkAgain(
  read: ReadResult,
  today: string,
  before: KeptMemory,
): Promise<CheckResult & { readonly before: KeptMemory; readonly memory: KeptMemory }> {
  // A run that has nothing to check does without the rules.
  const { check } = await import('./check.ts');
  try {
    const memory = memoryFrom(before);
    return { ...check(read, today, undefined, memory), before, memory: memoryToKeep(memory) };
  } catch {
    // What was kept does not belong to these files.
  }
  const memory = emptyMemory();
  const nothing = memoryToKeep(emptyMemory());
  return {
    ...check(read, today, undefined, memory),
    before: nothing,
    memory: memoryToKeep(memory),
  };
}

/** Names everything: files, what could not be read, and the day. */
function wholeKey({ sources, diagnostics }: ReadResult, today: string): string {
  const files = sources.map((source) => `${source.path} ${digestOf(source)}`).sort();
  return hash('sha1', JSON.stringify([files, diagnostics, today]));
}
