import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { files, type ServerName } from '@polystatus/error-pages/files';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { remember } from '../build-cache.ts';

/** The first moment an archive can name, so that two builds make the same bytes. */
const TIME = new Date(1980, 0, 1);

const require = createRequire(import.meta.url);
const packed = ['@polystatus/error-pages', '@polystatus/error-pages/files'].map((name) =>
  require.resolve(name),
);

/** Everything one server needs, pages of all languages and its configuration, as a .zip file. */
export function archive(server: ServerName): Promise<Buffer<ArrayBuffer>> {
  const source = [server, ...packed.map((file) => readFileSync(file, 'utf8'))].join('\n');
  return remember(source, () => {
    const entries = files(server).map(({ path, content }): [string, Zippable[string]] => {
      const isCompressed = /\.(?:gz|br)$/.test(path);
      const bytes = typeof content === 'string' ? strToU8(content) : content;
      return [`polystatus/${path}`, [bytes, { level: isCompressed ? 0 : 9, mtime: TIME }]];
    });
    return zipSync(Object.fromEntries(entries));
  });
}
