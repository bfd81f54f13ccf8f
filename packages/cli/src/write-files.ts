import { writeText } from './answer.ts';
import { EXIT, type Context, type Exit } from './context.ts';
import type { Manifest } from './pages/manifest.ts';
import { writeFolder, type FileToWrite, type Outcome } from './pages/write-folder.ts';
import { shown } from './safe.ts';
import { writeOut } from './write-out.ts';

/** Names of files that are in the way; nobody reads hundreds. */
const MAX_NAMES = 10;

/**
 * Writes what a command made and says so, or says why not.
 *
 * @param force also replaces what is not as an earlier run left it
 */
export function writeFiles(
  context: Context,
  folder: string,
  files: readonly FileToWrite[],
  force: boolean,
  manifest?: Manifest,
): Exit {
  const { translate } = context.catalog;
  const outcome = tryWriting(() => writeFolder(folder, files, force, manifest));
  if ('reason' in outcome) {
    const values = { folder: shown(folder, 200), reason: outcome.reason };
    writeOut(2, `${translate('pages.failed', values)}\n`);
    return EXIT.usage;
  }
  if (outcome.kind === 'written') {
    const values = { count: outcome.count, folder: shown(folder, 200) };
    writeText(context, 1, () => `${translate('pages.written', values)}\n`);
    return EXIT.found;
  }
  const lines =
    outcome.kind === 'outside'
      ? [translate('pages.outside', { path: shown(outcome.path) })]
      : [translate('pages.foreign'), ...namesOf(outcome.paths)];
  writeOut(2, `${lines.join('\n')}\n`);
  return EXIT.usage;
}

/** What the file system refuses is no fault of ours: a file of that name, no right, no room. */
function tryWriting(write: () => Outcome): Outcome | { readonly reason: string } {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { reason: String(error.code) };
    throw error;
  }
}

function namesOf(paths: readonly string[]): string[] {
  const names = paths.slice(0, MAX_NAMES).map((path) => `  ${shown(path, 200)}`);
  return paths.length > MAX_NAMES ? [...names, '  …'] : names;
}
