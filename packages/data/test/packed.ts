import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the package in this working tree. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** An empty project that has installed the packed tarball. */
export interface App {
  readonly folder: string;
  readonly tarball: string;
  /** Runs a program there and gives what it prints. */
  readonly run: (command: string, args: readonly string[]) => string;
  /** Runs a program that fails, and gives what it says of that. */
  readonly failure: (command: string, args: readonly string[]) => string;
  /** Writes a file there and gives its path. */
  readonly write: (name: string, text: string) => string;
  /** Compiles files as strictly as TypeScript can; what it finds, or nothing. */
  readonly compile: (files: readonly string[], ...options: readonly string[]) => string;
  readonly remove: () => void;
}

/**
 * Packs the package and installs it offline into a folder of its own.
 *
 * @param others packages of this workspace that the project has besides, frameworks for instance
 */
export function installPacked(others: readonly string[] = []): App {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'polystatus-data-')));
  const execute = (command: string, args: readonly string[], cwd: string): string =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // What is said of every entry of every language is long.
      maxBuffer: 256 * 2 ** 20,
    });
  const packed = execute('npm', ['pack', '--json', '--pack-destination', folder], root);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const tarball = join(folder, filename);
  const app = join(folder, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true, "type": "module" }');
  execute('npm', ['install', '--no-audit', '--no-fund', '--offline', tarball], app);
  for (const name of others) {
    const link = join(app, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(root, 'node_modules', name)), link);
  }
  const tsc = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  const strict = '--noEmit --strict --exactOptionalPropertyTypes --target es2022 --module nodenext';
  return {
    folder: app,
    tarball,
    run: (command, args) => execute(command, args, app),
    failure: (command, args) => spawnSync(command, args, { cwd: app, encoding: 'utf8' }).stderr,
    write(name, text) {
      writeFileSync(join(app, name), text);
      return join(app, name);
    },
    compile(files, ...options) {
      try {
        return execute(process.execPath, [tsc, ...strict.split(' '), ...options, ...files], app);
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
