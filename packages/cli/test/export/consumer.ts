import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportFormats, type ExportFormatName } from '#generated/export-formats.ts';
import type { Words } from '../../src/export/words.ts';

/** Where Debian puts modules of Go; and UTF-8, which javac and ruby take from the environment. */
const OWN = { GO111MODULE: 'off', GOFLAGS: '', GOPATH: '/usr/share/gocode', LC_ALL: 'C.UTF-8' };

/** Runs a program; throws with what it said where it fails. */
export function run(program: string, argv: readonly string[], cwd?: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, argv, {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, ...OWN },
  });
  if (status !== 0) throw new Error(`${program} ${argv[0]}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Whether the program and what the script needs of it are there. Says so aloud where not. */
export function isThere(what: string, program: string, argv: readonly string[]): boolean {
  const { status } = spawnSync(program, argv, {
    stdio: 'ignore',
    env: { ...process.env, ...OWN },
  });
  if (status !== 0) process.stderr.write(`\nNOT TESTED: ${what} is not installed here.\n`);
  return status === 0;
}

/** The path of a script of consumers/. */
export function script(name: string): string {
  return fileURLToPath(new URL(`consumers/${name}`, import.meta.url));
}

/** Writes the files of a format, and gives the path of the last one. */
export function writeFormat(name: ExportFormatName, words: Words, folder: string): string {
  const format = exportFormats[name];
  const paths = format.files([words], format).map(({ path, content }) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  });
  return paths.at(-1) ?? '';
}

/** Texts that a program printed in hexadecimal, a line each. */
export function fromHex(output: string): string[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => Buffer.from(line.trim(), 'hex').toString());
}
