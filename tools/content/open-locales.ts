import {
  buildProject,
  read,
  save,
  fileFingerprint,
  printLock,
  sourceLocale,
  targetLocales,
  textFormat,
  whyNot,
  type Diagnostic,
  type Lock,
  type Project,
} from '@polystatus/core';
import { UsageError } from './arguments.ts';

export type Target = ReturnType<typeof targetLocales>[number];

/** A project, and the translated locales that a command was asked about. */
export interface OpenLocales {
  readonly project: Project;
  /** Tag of the source language. */
  readonly source: string;
  readonly targets: readonly Target[];
  /** Faults of one locale's lock; where there are any, nothing may be built on it. */
  readonly lockFaults: (tag: string) => readonly Diagnostic[];
  /** What stands in a lock now; that of an empty one where there is none. */
  readonly lockText: (tag: string) => string;
  /** Prints the faults of a lock to standard error. */
  readonly complain: (faults: readonly Diagnostic[]) => void;
  /** @returns whether it was written; if not, the reason is on standard error */
  readonly writeLock: (tag: string, lock: Lock) => boolean;
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
  return {
    project,
    source,
    targets: all.filter(({ tag }) => tags.length === 0 || tags.includes(tag)),
    lockFaults: (tag) => found.filter(({ file }) => file === lockPath(tag)),
    lockText: (tag) => texts.get(lockPath(tag)) ?? printLock(new Map()),
    complain: (faults) => {
      process.stderr.write(textFormat.print(faults, (file) => texts.get(file)));
    },
    writeLock(tag, lock) {
      const path = lockPath(tag);
      const before = texts.get(path);
      const expected = before === undefined ? undefined : fileFingerprint(before);
      try {
        if (save(root, path, printLock(lock), { expected }).kind === 'saved') return true;
        process.stderr.write(`${path} was changed meanwhile. Run the command again.\n`);
      } catch (error) {
        process.stderr.write(`${path} ${whyNot(error)}\n`);
      }
      return false;
    },
  };
}

function lockPath(tag: string): string {
  return `locales/${tag}/lock.json`;
}
