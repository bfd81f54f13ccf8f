import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, check, identify } from '@polystatus/core';
import { compileCoverage, compileDates, compiledFiles } from '@polystatus/core/compile';
import { readWorld } from '@polystatus/core/world/sources';
import { parseDocument } from 'yaml';

const web = fileURLToPath(new URL('../', import.meta.url));

/** What French loses: path of the file below locales/fr → the messages. */
const LOST: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  'iana/404.yaml': [['description'], ['causes'], ['visitor', 'message']],
  'iana/410.yaml': [['title'], ['summary']],
  'ui/facts.yaml': [['part', 'causes']],
  'ui/site.yaml': [['search', 'placeholder']],
};

/** A title that Arabic loses. */
const YOUNG = 'locales/ar/iana/410.yaml';

/** The only word of the interface that Arabic, which runs from right to left, has itself. */
const WORD = { path: 'locales/ar/ui/facts.yaml', text: 'part:\n  causes: الأسباب\n' };

/** The world with more gaps, as files of core’s compiled folder. */
function contentWithGaps(): Map<string, string> {
  const world = readWorld();
  const kept = world.sources.filter(({ path }) => path !== YOUNG);
  const sources = kept.map((source) => {
    const lost = LOST[source.path.replace('locales/fr/', '')] ?? [];
    const words = parseDocument(source.text);
    for (const path of lost) words.deleteIn(path);
    const tier = source.path === 'locales/fr/locale.yaml' ? 'tier: site\n' : '';
    return { ...source, text: words.toString() + tier };
  });
  const identity = identify(WORD.path);
  if (!identity) throw new Error(`${WORD.path} has no place.`);
  const project = check(
    { ...world, sources: [...sources, { ...WORD, identity }] },
    '2026-01-01',
  ).project();
  const files = compiledFiles(compile(project));
  files.set('dates.json', JSON.stringify(compileDates(sources)));
  return files.set('coverage.json', JSON.stringify(compileCoverage(project)));
}

/**
 * Builds the site from the world with gaps, in a folder of its own.
 *
 * @returns the folder and what removes it
 */
export function buildWithGaps(): { dist: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'polystatus-gaps-'));
  for (const [path, text] of contentWithGaps()) {
    const file = join(folder, 'compiled', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const dist = join(folder, 'dist');
  execFileSync(
    process.execPath,
    [
      '--import',
      '@polystatus/core/world/node',
      join(dirname(astro), 'bin/astro.mjs'),
      'build',
      '--outDir',
      dist,
    ],
    {
      cwd: web,
      env: { ...process.env, POLYSTATUS_COMPILED: join(folder, 'compiled') },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return { dist: `${dist}/`, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
