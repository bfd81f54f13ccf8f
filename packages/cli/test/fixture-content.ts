import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledContent, type Catalog, type CompiledContent } from '../build/compiled-content.ts';
import { writeData } from '../build/write-data.ts';
import type { Messages } from '../src/message.ts';
import { program } from './polystatus.ts';

type Stored = Pick<
  CompiledContent,
  'ids' | 'facts' | 'owners' | 'locales' | 'comparisons' | 'choose'
> & {
  readonly catalogs: Readonly<Record<string, Catalog>>;
  /** By language and namespace. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, Messages>>>>;
};

/**
 * The program with a dozen codes as they once were, so that a better sentence in the content
 * changes no expected output. Only the words of this package's own interface are today's.
 */
export function fixtureProgram(): { file: string; remove: () => void } {
  const { catalogs, messages, ...stored } = JSON.parse(
    readFileSync(new URL('fixtures/content/content.json', import.meta.url), 'utf8'),
  ) as Stored;
  const today = compiledContent();
  const folder = mkdtempSync(join(tmpdir(), 'polystatus-test-'));
  for (const name of readdirSync(dirname(program)).filter((file) => file.endsWith('.cjs')))
    cpSync(join(dirname(program), name), join(folder, name));
  writeData(
    {
      ...stored,
      catalog: (tag) => catalogs[tag] ?? {},
      messages: (tag, namespace) => messages[tag]?.[namespace] ?? today.messages(tag, namespace),
    },
    pathToFileURL(`${folder}/data/`),
  );
  return {
    file: join(folder, 'polystatus.cjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
