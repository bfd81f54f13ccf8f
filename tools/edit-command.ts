import type { CommandLoaders } from '@polystatus/authoring/content';

/** The one command of `pnpm content` that needs more than authoring: it starts the editor. */
export const editCommand: CommandLoaders = new Map([
  ['edit', async () => (await import('@polystatus/editor/content-command')).command],
]);
