import type { Diagnostic } from '@polystatus/core';
import { vi } from 'vitest';
import { contentCommands } from './index.ts';
import type { Run, TemporaryRoot } from './temporary-root.ts';

/**
 * Runs a command in this process, a hundred times as fast as a process of its own.
 *
 * What it prints goes through the real streams’ `write`, so tests that use it may not be concurrent.
 */
export async function runHere(args: readonly string[]): Promise<Run> {
  const [name = '', ...rest] = args;
  const command = await contentCommands.get(name)?.();
  if (!command) throw new Error(`There is no command “${name}”.`);
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  try {
    return { status: await command.run(rest), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Everything the check finds below a root, in this process. */
export async function checkHere({ path }: TemporaryRoot): Promise<Diagnostic[]> {
  const { stdout } = await runHere(['check', '--root', path, '--format', 'json']);
  return JSON.parse(stdout) as Diagnostic[];
}
