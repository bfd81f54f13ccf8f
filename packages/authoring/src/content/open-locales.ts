import {
  buildProject,
  read,
  sourceLocale,
  targetLocales,
  type Diagnostic,
  type Project,
  type Source,
} from '@polystatus/core';
import { textFormat } from '@polystatus/core/report';
import { historyPath, knownTexts, lockPath, printLock, type Lock } from '@polystatus/core/state';
import type { Change } from '../edit/change.ts';
import { lockChanges } from '../edit/lock-changes.ts';
import { save } from '../edit/save.ts';
import { whyNot } from '../edit/why-not.ts';
import { UsageError } from './arguments.ts';

export type Target = ReturnType<typeof targetLocales>[number];

/** By language. */
export type Locks = ReadonlyMap<string, Lock>;

/** A project, and the translated locales that a command was asked about. */
export interface OpenLocales {
  readonly project: Project;
  /** Every file as it was read. */
  readonly sources: readonly Source[];
  /** Tag of the source language. */
  readonly source: string;
  readonly targets: readonly Target[];
  /** Faults of a locale’s lock and of the history; where there are any, nothing may be built on it. */
  readonly lockFaults: (tag: string) => readonly Diagnostic[];
  readonly historyFaults: readonly Diagnostic[];
  /** What stands in a lock now; that of an empty one where there is none. */
  readonly lockText: (tag: string) => string;
  /** Prints the faults of a lock to standard error. */
  readonly complain: (faults: readonly Diagnostic[]) => void;
  /** Whether the history lacks texts that these locks and all others name, or has more. */
  readonly isHistoryBehind: (locks: Locks) => boolean;
  /**
   * Writes locks, and before them the history, so that it knows every text they name.
   *
   * @returns whether all was written; if not, the reason is on standard error
   */
  readonly writeLocks: (locks: Locks) => boolean;
  /** Writes the texts of other files that tools keep, by path; the same of them. */
  readonly writeTexts: (texts: ReadonlyMap<string, string>) => boolean;
}

/** @param tags the locales asked for; none means all */
export function openLocales(root: string, tags: readonly string[] = []): OpenLocales {
  const { sources, diagnostics } = read(root);
  const found = [...diagnostics];
  const project = buildProject(sources, found);
  const source = sourceLocale(project)?.tag;
  if (source === undefined)
    throw new UsageError(
      `There is no source language below ${root}/locales. pnpm content check tells more.`,
    );
  const all = targetLocales(project);
  for (const tag of tags) {
    if (all.some((target) => target.tag === tag)) continue;
    const names = all.map((target) => target.tag).join(', ');
    throw new UsageError(
      tag === source
        ? `${tag} is the source language; it is translated from nothing.`
        : `There is no translation into “${tag}”; there is ${names || 'none at all'}.`,
    );
  }
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const said = new Set<Diagnostic>();
  const history = historyPath(source);
  const textOf = (path: string): string => texts.get(path) ?? EMPTY;
  const write = (change: Change): boolean => {
    const { path, before = EMPTY, after = '' } = change;
    if (after === before) return true;
    try {
      if (save(root, change)) {
        texts.set(path, after);
        return true;
      }
      process.stderr.write(`${path} was changed meanwhile. Run the command again.\n`);
    } catch (error) {
      process.stderr.write(`${path} ${whyNot(error)}\n`);
    }
    return false;
  };
  const known = knownTexts(project);
  const changesOf = (locks: Locks): Change[] =>
    lockChanges(project, locks, (path) => texts.get(path), known);
  return {
    project,
    sources,
    source,
    targets: all.filter(({ tag }) => tags.length === 0 || tags.includes(tag)),
    lockFaults: (tag) => found.filter(({ file }) => file === lockPath(tag) || file === history),
    historyFaults: found.filter(({ file }) => file === history),
    lockText: (tag) => textOf(lockPath(tag)),
    complain: (faults) => {
      const unsaid = [...new Set(faults)].filter((fault) => !said.has(fault));
      for (const fault of unsaid) said.add(fault);
      process.stderr.write(textFormat.print(unsaid, (file) => texts.get(file)));
    },
    isHistoryBehind: (locks) => changesOf(locks)[0]?.after !== textOf(history),
    writeLocks: (locks) => changesOf(locks).every(write),
    writeTexts: (wanted) =>
      [...wanted].every(([path, after]) => write({ path, before: texts.get(path), after })),
  };
}

const EMPTY = printLock(new Map());
