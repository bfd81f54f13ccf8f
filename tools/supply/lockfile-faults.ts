import { isMap, isScalar, LineCounter, parseAllDocuments, type Pair, type YAMLMap } from 'yaml';

/** One thing in a lockfile that must not be installed, with its place (from 1). */
export interface LockfileFault {
  readonly line: number;
  readonly column: number;
  readonly code: 'lockfile-unreadable' | 'lockfile-source' | 'lockfile-integrity';
  readonly message: string;
}

/** What this knows how to read; another version may have places that nobody looks at. */
const VERSION = '9.0';
/** A SHA-512 has 64 bytes, in Base64 86 signs and two to fill up. */
const INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==$/;
const SEMVER = String.raw`\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?`;
const NAME = String.raw`(?:@[a-z0-9~][\w.~-]*\/)?[A-Za-z0-9~][\w.~-]*`;
/** Behind a version stand the peers it was resolved with, in brackets. */
const RESOLVED = new RegExp(String.raw`^(?:${NAME}@)?${SEMVER}(?:\(.+\))?$`);
const PACKAGE = new RegExp(`^${NAME}@${SEMVER}$`);
const SPECIFIER = /^(?:catalog:[\w-]*|workspace:[\^~*]|[\^~]?\d+\.\d+\.\d+(?:-[\w.-]+)?)$/;

/**
 * Whether all that a lockfile of pnpm installs comes from the registry, each package with the hash
 * of its archive: none from an address, from git or from a folder outside of the workspace.
 *
 * @param text of `pnpm-lock.yaml`
 */
export function lockfileFaults(text: string): LockfileFault[] {
  const lines = new LineCounter();
  const faults: LockfileFault[] = [];
  const tell = (offset: number, code: LockfileFault['code'], message: string): void => {
    const { line, col } = lines.linePos(offset);
    faults.push({ line, column: col, code, message });
  };
  // A second document is that of package managers that pnpm installs itself.
  const documents = parseAllDocuments(text, { lineCounter: lines });
  if (!Array.isArray(documents) || documents.length === 0)
    return [{ line: 1, column: 1, code: 'lockfile-unreadable', message: 'The file is empty.' }];
  for (const { contents, errors } of documents) {
    for (const { pos, message } of errors)
      tell(pos[0], 'lockfile-unreadable', message.split('\n')[0] ?? message);
    if (errors.length > 0) continue;
    if (!isMap(contents)) tell(0, 'lockfile-unreadable', 'The file is no lockfile.');
    else if (String(contents.get('lockfileVersion')) !== VERSION)
      tell(
        0,
        'lockfile-unreadable',
        `The lockfile has not the version ${VERSION}, which is known.`,
      );
    else readDocument(contents, tell);
  }
  return faults;
}

type Tell = (offset: number, code: LockfileFault['code'], message: string) => void;

function readDocument(lockfile: YAMLMap, tell: Tell): void {
  const known = new Set<string>();
  for (const [name, value, at] of pairsOf(lockfile.get('packages'))) {
    known.add(name);
    if (!PACKAGE.test(name))
      tell(at, 'lockfile-source', `${name} is no package of the registry with its version.`);
    readResolution(name, isMap(value) ? value.get('resolution') : undefined, at, tell);
  }
  for (const [name, , at] of pairsOf(lockfile.get('snapshots')))
    if (!known.has(name.replace(/\(.*$/, '')))
      tell(at, 'lockfile-integrity', `${name} is installed without a hash in “packages”.`);
  for (const [folder, importer] of pairsOf(lockfile.get('importers')))
    for (const [, dependencies] of pairsOf(importer))
      for (const [name, dependency, at] of pairsOf(dependencies))
        if (isMap(dependency))
          readDependency(folder, name, dependency, (message) =>
            tell(at, 'lockfile-source', message),
          );
  for (const [name, value, at] of pairsOf(lockfile.get('overrides')))
    if (!isScalar(value) || !SPECIFIER.test(String(value.value)))
      tell(at, 'lockfile-source', `The override of ${name} does not come from the registry.`);
}

function readResolution(name: string, resolution: unknown, at: number, tell: Tell): void {
  const fields = new Map(
    pairsOf(resolution).map(([key, value]) => [key, isScalar(value) ? String(value.value) : '']),
  );
  const { integrity = '', ...others } = Object.fromEntries(fields);
  // What is of the registry needs no address; pnpm writes one down for anything else.
  if (Object.keys(others).length > 0)
    tell(at, 'lockfile-source', `${name} does not come from the registry.`);
  if (!INTEGRITY.test(integrity))
    tell(at, 'lockfile-integrity', `${name} has no SHA-512 of its archive.`);
}

function readDependency(
  folder: string,
  name: string,
  dependency: YAMLMap,
  tell: (message: string) => void,
): void {
  const specifier = String(dependency.get('specifier'));
  const version = String(dependency.get('version'));
  const whose = `${name} of ${folder}`;
  if (!SPECIFIER.test(specifier))
    tell(`${whose} is asked for as ${specifier}, which is no version of the registry.`);
  if (version.startsWith('link:') ? !isInside(folder, version.slice(5)) : !RESOLVED.test(version))
    tell(`${whose} is taken from ${version}, which is outside of registry and workspace.`);
}

function isInside(folder: string, link: string): boolean {
  const { pathname } = new URL(link, `https://workspace.example/inside/${folder}/`);
  return pathname.startsWith('/inside/') && !/^(?:[a-z]+:|\/)/i.test(link);
}

/** Name, value and offset of each pair of a map; none of anything else. */
function pairsOf(map: unknown): [name: string, value: unknown, offset: number][] {
  if (!isMap(map)) return [];
  return map.items.map(({ key, value }: Pair) => [
    isScalar(key) ? String(key.value) : '',
    value,
    isScalar(key) ? (key.range?.[0] ?? 0) : 0,
  ]);
}
