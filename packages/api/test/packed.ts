import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../', import.meta.url));

/** An empty project that has installed the packed tarballs. */
export interface App {
  readonly folder: string;
  readonly tarball: string;
  /** Runs a program there and gives what it prints. */
  readonly run: (command: string, args: readonly string[]) => string;
  /** Writes a file there and gives its path. */
  readonly write: (name: string, text: string) => string;
  readonly remove: () => void;
}

/** Packs this package and the data package and installs them, with Hono, into a folder of its own. */
export function installPacked(): App {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'polystatus-api-')));
  const run = (command: string, args: readonly string[], cwd: string): string =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm lists every file of every language.
      maxBuffer: 256 * 2 ** 20,
    });
  const pack = (own: string): string => {
    const packed = run('npm', ['pack', '--json', '--pack-destination', folder], own);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    return join(folder, filename);
  };
  const hono = realpathSync(join(packages, 'api/node_modules/hono'));
  const staged = join(folder, 'staged');
  cpSync(join(packages, 'api'), staged, {
    recursive: true,
    // Thousands of files, a folder a language, that are packed and installed alike: one is enough.
    filter: (path) =>
      !/[/\\](?:node_modules|generated|src|test)$|[/\\]static[/\\]api[/\\]v1[/\\](?!en\b)[^/\\.]+$/.test(
        path,
      ),
  });
  writeFileSync(join(staged, 'package.json'), publishedManifest());
  const tarball = pack(staged);
  const app = join(folder, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true, "type": "module" }');
  const flags = ['install', '--no-audit', '--no-fund', '--offline'];
  run('npm', [...flags, pack(join(packages, 'data')), tarball, `file:${hono}`], app);
  return {
    folder: app,
    tarball,
    run: (command, args) => run(command, args, app),
    write(name, text) {
      writeFileSync(join(app, name), text);
      return join(app, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The manifest as publishing makes it: ranges in place of the workspace and its catalog. */
function publishedManifest(): string {
  const read = (path: string): string => readFileSync(join(packages, path), 'utf8');
  const { version } = JSON.parse(read('data/package.json')) as { version: string };
  const [, hono = ''] =
    /^ {2}published:\n {4}hono: (.*)$/m.exec(read('../pnpm-workspace.yaml')) ?? [];
  return read('api/package.json')
    .replace('"workspace:^"', `"^${version}"`)
    .replace('"catalog:published"', `"${hono}"`);
}
