import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../run.ts';

/**
 * Copies what git would commit of this working tree, with what is installed and the pictures that
 * were drawn.
 *
 * @returns path of the copy, a folder below the system’s temporary one
 */
export function clone(): string {
  const copy = mkdtempSync(join(tmpdir(), 'polystatus-growth-'));
  // Some tests run programs as somebody else.
  chmodSync(copy, 0o755);
  cloneInto(copy);
  drawn(join(root, 'packages/web'), join(copy, 'packages/web'));
  return copy;
}

/**
 * Copies what git would commit of this working tree, with what is installed.
 *
 * Packages see each other in the copy, not here: their links are relative. What comes from npm is
 * shared. Nothing that a build wrote comes along.
 *
 * @param copy folder that is filled
 */
export function cloneInto(copy: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  // A file that was removed, but not yet committed, is listed all the same.
  for (const path of listed.split('\0').filter((name) => existsSync(join(root, name)))) {
    if (path === '') continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path), { mode: constants.COPYFILE_FICLONE });
  }
  installed(root, copy);
  for (const folder of ['tools', ...children('packages'), ...children('examples')])
    installed(join(root, folder), join(copy, folder));
}

function children(folder: string): string[] {
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

/**
 * Caches that are written in place stay behind: a copy that shared them would spoil those of the
 * original.
 */
function installed(from: string, to: string): void {
  const modules = join(from, 'node_modules');
  if (!existsSync(modules)) return;
  mkdirSync(join(to, 'node_modules'), { recursive: true });
  for (const entry of readdirSync(modules)) {
    const target = join(to, 'node_modules', entry);
    if (entry === '.pnpm') symlinkSync(join(modules, entry), target);
    else if (!entry.startsWith('.') || entry === '.bin')
      cpSync(join(modules, entry), target, { recursive: true, verbatimSymlinks: true });
  }
}

/** Pictures take long to draw, and each is named by what it is made from. */
function drawn(from: string, to: string): void {
  const pictures = 'node_modules/.cache/polystatus';
  if (existsSync(join(from, pictures)))
    cpSync(join(from, pictures), join(to, pictures), { recursive: true });
}
