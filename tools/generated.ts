import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const core = new URL('../packages/core/', import.meta.url);

/**
 * Makes the validators and types that follow from the schemas, where they are missing or old.
 *
 * Content commands need them on the first run in a fresh clone; asking turbo would cost more
 * than the whole check.
 */
export async function ensureGenerated(): Promise<void> {
  const fingerprint = createHash('sha256');
  for (const name of readdirSync(new URL('schemas/', core)).sort()) {
    fingerprint.update(readFileSync(new URL(`schemas/${name}`, core)));
  }
  if (readIfThere(new URL('generated/fingerprint', core)) === fingerprint.digest('hex')) return;
  const { execFileSync } = await import('node:child_process');
  execFileSync(process.execPath, [fileURLToPath(new URL('src/generate.ts', core))], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function readIfThere(url: URL): string | undefined {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return undefined;
  }
}
