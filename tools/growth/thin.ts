import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { read, buildProject } from '@polystatus/core';

/**
 * Leaves one language for apps in a copy, and those of the site: with more of them everything takes
 * longer and nothing else is asked. That languages can go shows besides that nothing lists them.
 *
 * @param root the copy
 */
export function thin(root: string): void {
  const { locales } = buildProject(read(root).sources, []);
  const forApps = [...locales].filter(([, { locale }]) => locale?.value?.tier === 'apps');
  for (const [tag] of forApps.slice(1))
    rmSync(join(root, 'locales', tag), { recursive: true, force: true });
}
