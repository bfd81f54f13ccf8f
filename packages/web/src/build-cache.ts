import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'node_modules/.cache/polystatus');

/**
 * What takes long to make is made once and kept below node_modules/.cache, under the digest of
 * everything that it is made from. It stands there with a seal: what is damaged anywhere is made
 * again, and where nothing can be kept, the next build has more to do.
 */
export async function remember(
  source: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  folder = FOLDER,
): Promise<Buffer<ArrayBuffer>> {
  const digest = createHash('sha256').update(source).digest();
  const file = join(folder, digest.toString('hex'));
  const kept = await readFile(file).catch(() => Buffer.alloc(0));
  const content = kept.subarray(digest.length);
  if (seal(digest, content).equals(kept.subarray(0, digest.length))) return content;
  const made = Buffer.from(await make());
  const draft = `${file}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, Buffer.concat([seal(digest, made), made]));
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
  }
  return made;
}

function seal(digest: Uint8Array, content: Uint8Array): Buffer {
  return createHash('sha256').update(digest).update(content).digest();
}
