import type { Command } from './command.ts';

/** Each command is loaded when it is asked for: most need only a part of core. */
export const contentCommands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['accept', async () => (await import('./accept.ts')).acceptCommand],
  ['check', async () => (await import('./check.ts')).checkCommand],
  ['codeowners', async () => (await import('./code-owners.ts')).codeOwnersCommand],
  ['coverage', async () => (await import('./coverage.ts')).coverageCommand],
  ['credits', async () => (await import('./credits.ts')).creditsCommand],
  ['diff', async () => (await import('./diff.ts')).diffCommand],
  ['edit', async () => (await import('./edit.ts')).editCommand],
  ['export', async () => (await import('./export.ts')).exportCommand],
  ['fix', async () => (await import('./fix.ts')).fixCommand],
  ['import', async () => (await import('./import.ts')).importCommand],
  ['new', async () => (await import('./new.ts')).newCommand],
  ['pseudo', async () => (await import('./pseudo.ts')).pseudoCommand],
  ['remove', async () => (await import('./remove.ts')).removeCommand],
  ['rename', async () => (await import('./rename.ts')).renameCommand],
  ['rules', async () => (await import('./rules.ts')).rulesCommand],
  ['summary', async () => (await import('./summary.ts')).summaryCommand],
  ['sync', async () => (await import('./sync.ts')).syncCommand],
]);
