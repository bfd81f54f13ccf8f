import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { ownCodeOnly } from '@polystatus/core/publish/own-code';
import { build } from 'esbuild';
import { keepListPath } from '../src/address.ts';
import { locales } from '../src/content.ts';
import { DIGITS, type KeepList } from '../src/offline/keep-list.ts';

interface BuiltFile {
  readonly address: string;
  readonly digest: string;
  readonly bytes: number;
}

/** What can be read or is needed for reading; pictures, previews and archives are not. */
const READABLE =
  /\/$|^\/(?:_astro\/.*\.js|fonts\/.*\.woff2|icon\.svg|[^/]+\/(?:search|full-text)\.json)$/;
const NOT_KEPT = /^\/(?:error-pages|badges|cards)\//;

/** Writes the service worker and, for each language, the list of what it can keep. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const files = await builtFiles(dist);
        const languages = locales.map(({ tag }) => tag);
        const version = digestOf(files.map(({ address, digest }) => address + digest).join('\n'));
        for (const tag of languages) {
          const others = languages.filter((other) => other !== tag).map((other) => `/${other}/`);
          const own = files.filter(
            ({ address }) => !others.some((other) => address.startsWith(other)),
          );
          await writeFile(join(dist, tag, keepListPath), JSON.stringify(listOf(version, own)));
        }
        await build({
          entryPoints: [fileURLToPath(new URL('../src/worker/service-worker.ts', import.meta.url))],
          outfile: join(dist, 'service-worker.js'),
          bundle: true,
          minify: true,
          format: 'iife',
          target: 'es2022',
          plugins: [ownCodeOnly],
          define: { VERSION: JSON.stringify(version), LANGUAGES: JSON.stringify(languages) },
        });
      },
    },
  };
}

function listOf(version: string, files: readonly BuiltFile[]): KeepList {
  return {
    version,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files: Object.fromEntries(files.map(({ address, digest }) => [address, digest])),
  };
}

async function builtFiles(dist: string): Promise<BuiltFile[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, address: addressOf(path.slice(dist.length)) }))
    .filter(({ address }) => READABLE.test(address) && !NOT_KEPT.test(address))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  return Promise.all(
    files.map(async ({ path, address }) => {
      const body = await readFile(path);
      return { address, digest: digestOf(body), bytes: gzipSync(body).length };
    }),
  );
}

const addressOf = (path: string): string =>
  `/${path.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`;

const digestOf = (data: string | Buffer): string =>
  createHash('sha256').update(data).digest('hex').slice(0, DIGITS);
