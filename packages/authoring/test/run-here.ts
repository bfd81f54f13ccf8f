import type { Diagnostic } from '@polystatus/core';
import { vi } from 'vitest';
import type { Command } from '../src/content/command.ts';
import { contentCommands } from '../src/content/commands.ts';
import type { Run, TemporaryRoot } from './temporary-root.ts';

/** Runs a command in this process, by its name. */
export async function runHere([name = '', ...args]: readonly string[]): Promise<Run> {
  const command = await contentCommands.get(name)?.();
  if (!command) throw new Error(`There is no command “${name}”.`);
  return runCommand(command, args);
}

/**
 * Runs a command in this process, a hundred times as fast as a process of its own.
 *
 * What it prints goes through the real streams’ `write`, so tests that use it may not be concurrent.
 */
export async function runCommand(command: Command, args: readonly string[]): Promise<Run> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  try {
    return { status: await command.run(args), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** The check of a root, in this process, with what it finds. */
export async function checkHere({
  path,
}: TemporaryRoot): Promise<Run & { readonly diagnostics: readonly Diagnostic[] }> {
  const run = await runHere(['check', '--root', path, '--format', 'json']);
  return { ...run, diagnostics: JSON.parse(run.stdout) as Diagnostic[] };
}
