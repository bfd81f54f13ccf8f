import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(process.cwd(), 'node_modules/.cache/polystatus');

/** How a kind of file begins and ends when it is whole. */
export interface Shape {
  readonly extension: string;
  readonly begins: Buffer;
  /** A mark that stands at most `within` bytes before the end. */
  readonly ends: Buffer;
  readonly within: number;
}

/**
 * What takes long to make is made once and kept below node_modules/.cache, under the digest of
 * everything that it is made from. A damaged file there is made again.
 */
export async function remember(
  { extension, begins, ends, within }: Shape,
  source: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Buffer<ArrayBuffer>> {
  const digest = createHash('sha256').update(source).digest('hex');
  const file = join(folder, `${digest}.${extension}`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept?.subarray(0, begins.length).equals(begins) && kept.subarray(-within).includes(ends))
    return kept;
  const made = Buffer.from(await make());
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.${process.pid}`, made);
  await rename(`${file}.${process.pid}`, file);
  return made;
}
