import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './run.ts';

/* What npm makes of the packages that are published. */

interface Manifest {
  readonly private?: boolean;
  readonly license?: string;
  readonly man?: unknown;
  readonly imports?: unknown;
  readonly publishConfig?: { readonly imports?: unknown };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const workspace = readFileSync(`${root}pnpm-workspace.yaml`, 'utf8');
const published = readdirSync(`${root}packages`)
  .filter((name) => existsSync(`${root}packages/${name}/package.json`))
  .map((name) => {
    const text = readFileSync(`${root}packages/${name}/package.json`, 'utf8');
    return { name, manifest: JSON.parse(text) as Manifest };
  })
  .filter(({ manifest }) => manifest.private !== true);

/** Licences that ask for no more of an app than to keep their notice. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/** What a package brings into an app, by name: licences of its dependencies, and of theirs. */
function licences(folder: string, { dependencies = {} }: Manifest): [string, string | undefined][] {
  return Object.keys(dependencies).flatMap((name): [string, string | undefined][] => {
    const place = [join(folder, 'node_modules'), join(folder, '..'), join(folder, '../..')].find(
      (modules) => existsSync(join(modules, name, 'package.json')),
    );
    if (place === undefined) return [[name, undefined]];
    const path = realpathSync(join(place, name));
    const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
    return [[name, manifest.license], ...licences(path, manifest)];
  });
}

/** What a dependency says once it is published. */
function range(name: string, said: string): string {
  if (said === 'workspace:^') return '^0.0.0';
  if (said !== 'catalog:published') return said;
  const [, wide = ''] =
    new RegExp(`^ {2}published:\\n(?: {4}.*\\n)*? {4}${name}: (.*)$`, 'm').exec(workspace) ?? [];
  return wide;
}

describe.each(published)('$name', ({ name: folder, manifest }) => {
  const {
    dependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
    man = [],
    imports,
    publishConfig,
  } = manifest;

  // An exact version brings an app a second copy of what it has, and keeps mends from it.
  test('depends on ranges', () => {
    const exact = Object.entries(dependencies).filter(
      ([name, said]) => !/^\^\d+\.\d+\.\d+$/.test(range(name, said)),
    );
    expect(exact).toEqual([]);
  });

  // What others wrote is never part of a package (the build refuses it), but may come along.
  test('is free, and so is all that it brings', () => {
    const brought = licences(join(root, 'packages', folder), manifest);
    expect(brought.filter(([, licence = '']) => !ALLOWED.has(licence))).toEqual([]);
    expect(manifest.license).toBe('MIT');
    expect(readFileSync(join(root, 'packages', folder, 'LICENSE'), 'utf8')).toMatch(/^MIT License/);
  });

  // npm refuses to install beside a version outside of the range, even where nobody imports it.
  test('asks for no more of its peers than a first version, if they are there', () => {
    for (const [name, said] of Object.entries(peerDependencies)) {
      expect(said).toMatch(/^>=\d+$/);
      expect(peerDependenciesMeta[name]).toEqual({ optional: true });
    }
  });

  // What a build imports by `#generated` is not published; pnpm takes the imports that are named here.
  test('publishes no imports', () =>
    expect(imports === undefined ? {} : publishConfig?.imports).toEqual({}));

  // npm links no page where `man` is a text.
  test('lists its manual pages', () => expect(man).toBeInstanceOf(Array));
});
