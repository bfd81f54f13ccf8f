import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  check,
  compile,
  compileCoverage,
  compiledFiles,
  identify,
  read,
  removeMessage,
} from '@polystatus/core';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const web = fileURLToPath(new URL('../', import.meta.url));

/** What French loses: path of the file below locales/fr → the messages. */
const LOST: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  'iana/404.yaml': [['description'], ['causes'], ['visitor', 'message']],
  'iana/410.yaml': [['title'], ['summary']],
  'ui/site.yaml': [
    ['code', 'causes'],
    ['search', 'placeholder'],
  ],
};

/** A young language that runs from right to left: one title and one word are its own. */
const YOUNG: Readonly<Record<string, string>> = {
  'locale.yaml': `endonym: العربية
direction: rtl
tier: titles
fallback: [en]
typography: { quotes: ["«", "»"], apostrophe: ’, rules: [] }
glossary: []
`,
  'iana/404.yaml': 'title: غير موجود\n',
  'ui/site.yaml': 'code:\n  causes: الأسباب\n',
};

/** Our content with gaps, as files of core’s compiled folder. */
function contentWithGaps(): Map<string, string> {
  const { sources } = read(root);
  const french = sources.map((source) => {
    const lost = LOST[source.path.replace('locales/fr/', '')] ?? [];
    const text = lost.reduce((left, path) => removeMessage(left, path), source.text);
    return { ...source, text };
  });
  const arabic = Object.entries(YOUNG).flatMap(([name, text]) => {
    const path = `locales/ar/${name}`;
    const identity = identify(path);
    return identity ? [{ path, identity, text }] : [];
  });
  const own = french.map((source) =>
    source.path === 'locales/fr/locale.yaml'
      ? { ...source, text: `${source.text}tier: titles\n` }
      : source,
  );
  const { project } = check({ sources: [...own, ...arabic], diagnostics: [] }, '2026-01-01');
  const files = compiledFiles(compile(project));
  return files.set('coverage.json', JSON.stringify(compileCoverage(project)));
}

/**
 * Builds the site from content with gaps, in a folder of its own.
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
    [join(dirname(astro), 'bin/astro.mjs'), 'build', '--outDir', dist],
    {
      cwd: web,
      env: { ...process.env, POLYSTATUS_COMPILED: join(folder, 'compiled') },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return { dist: `${dist}/`, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
