import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const HOUR = 3_600_000;

/**
 * Makes a folder whole or not at all, however many processes want it at the same moment: each fills
 * a draft beside it, the first to finish gives its draft the name, and the others use that.
 *
 * @param folder the folder to make; left alone where it is there
 * @param make fills a draft
 */
export async function placeOnce(
  folder: string,
  make: (draft: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  await removeLeft(folder);
  const draft = await mkdtemp(`${folder}.`);
  try {
    await make(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // A folder that has become full in the meantime refuses the name: another was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** Drafts that a killed process left. */
async function removeLeft(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.`)) continue;
    const draft = join(dirname(folder), name);
    const { mtimeMs } = await stat(draft).catch(() => ({ mtimeMs: Number.NaN }));
    // One that a clock made before it was put back must not stay until that time comes again.
    if (Math.abs(Date.now() - mtimeMs) > HOUR) await rm(draft, { recursive: true, force: true });
  }
}
