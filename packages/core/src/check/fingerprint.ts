import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../../', import.meta.url));
/** Where everything of ours stands that the check and the compiler load. */
const FOLDERS = [
  'core/build',
  'core/src',
  'core/schemas',
  'core/generated',
  'status/src',
  'status/schemas',
];

/**
 * Names all that decides what a check finds, but for the content: our own sources, the validators
 * made from the schemas, the YAML parser, and Node with its knowledge of Unicode and languages.
 *
 * A source is named by its size and the time of its last change (ctime, which nobody can set back):
 * reading two hundred of them takes longer than a check without news.
 */
export function fingerprint(): string {
  const parser = createRequire(import.meta.url).resolve('yaml/package.json');
  const { node, v8, icu, unicode, cldr } = process.versions;
  const parts = [
    JSON.stringify([node, v8, icu, unicode, cldr, process.platform, packages]),
    readFileSync(parser, 'utf8'),
    ...stamps(),
  ];
  return hash('sha1', parts.join('\0'));
}

/** Path, size, time and place of each source, a line each. */
export function stamps(): string[] {
  return FOLDERS.flatMap((folder) => stampsOf(`${packages}${folder}`));
}

function stampsOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return stampsOf(path);
      if (!/(?<!\.test)\.(?:[jt]s|json)$/.test(entry.name)) return [];
      const { size, ctimeMs, ino } = statSync(path);
      return [`${path} ${size} ${ctimeMs} ${ino}`];
    });
}
