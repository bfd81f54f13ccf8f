import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import { identify } from './identity.ts';
import { sourceOf, type Source } from './source.ts';

export type { Source };

/** Larger files are refused unread: the longest entry is a tenth of it. */
export const MAX_BYTES = 256 * 1024;
/** A lock keeps the source text of every message of a locale. */
const MAX_LOCK_BYTES = 16 * 1024 * 1024;

export interface ReadResult {
  readonly sources: Source[];
  readonly diagnostics: Diagnostic[];
}

const IGNORED = /^(?:README\.md|\..*|.*~|.*\.tmp)$/;

/**
 * Reads every file below `content/` and `locales/`. The only stage that touches the disk.
 *
 * Nothing is dropped in silence: whatever cannot be read or has no place in the design
 * becomes a diagnostic.
 *
 * @param root directory that holds `content/` and `locales/`
 */
export function read(root: string): ReadResult {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  const refuse = (
    file: string,
    code: string,
    message: string,
    hint: string,
    severity: Diagnostic['severity'] = 'error',
  ): void => {
    diagnostics.push({
      code,
      severity,
      file,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      message,
      hint,
    });
  };

  for (const { path, isFile } of list(root, refuse)) {
    const identity = identify(path);
    if (!identity) {
      refuse(
        path,
        'unknown-file',
        `${path} has no place in content/ or locales/.`,
        'Rename it to <owner>/<three digits>.yaml, owner.yaml, choose/<question>.yaml, comparisons/<code>-<code>.yaml, ecosystems/<key>.yaml, locale.yaml or ui/<namespace>.yaml, or remove it.',
      );
      continue;
    }
    const limit = identity.kind === 'lock' ? MAX_LOCK_BYTES : MAX_BYTES;
    const bytes = readBytes(root, path, isFile, limit, refuse);
    if (!bytes) continue;
    const fault = firstInvalidByte(bytes);
    if (fault) {
      const { line, column } = fault;
      diagnostics.push({
        code: 'invalid-utf8',
        severity: 'error',
        file: path,
        line,
        column,
        endLine: line,
        endColumn: column + 1,
        message: 'The file is not valid UTF-8 here.',
        hint: 'Save the file with the encoding UTF-8.',
      });
      continue;
    }
    sources.push(sourceOf(path, identity, bytes));
  }
  return { sources, diagnostics };
}

type Refuse = (
  file: string,
  code: string,
  message: string,
  hint: string,
  severity?: Diagnostic['severity'],
) => void;

/** What a walk finds; a link may lead to anything and has to be looked at. */
interface Listed {
  readonly path: string;
  readonly isFile: boolean;
}

function list(root: string, refuse: Refuse): Listed[] {
  const paths: Listed[] = [];
  const walk = (folder: string): void => {
    let entries;
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      refuse(
        folder,
        'unreadable',
        `The folder ${folder} cannot be read (${reasonOf(error)}).`,
        'Restore its permissions, or remove it.',
      );
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (IGNORED.test(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (!entry.isDirectory()) paths.push({ path, isFile: entry.isFile() });
      else if (path.endsWith('.yaml'))
        refuse(
          path,
          'not-a-file',
          `${path} is a directory.`,
          'Replace the directory by a file, or remove it.',
        );
      else walk(path);
    }
  };
  for (const folder of ['content', 'locales']) {
    if (statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) walk(folder);
    else
      refuse(
        folder,
        'missing-folder',
        `There is no folder ${folder}/ in the root.`,
        'Give --root the directory that holds content/ and locales/.',
      );
  }
  return paths;
}

function readBytes(
  root: string,
  path: string,
  isFile: boolean,
  limit: number,
  refuse: Refuse,
): Buffer | undefined {
  let handle: number | undefined;
  try {
    if (!isFile && !statSync(join(root, path)).isFile()) {
      refuse(
        path,
        'not-a-file',
        `${path} is not an ordinary file.`,
        'Replace it by a file, or remove it.',
      );
      return undefined;
    }
    handle = openSync(`${root}/${path}`, 'r');
    const { size } = fstatSync(handle);
    if (size > limit) {
      refuse(
        path,
        'file-too-large',
        `The file has ${size} bytes; at most ${limit} are read.`,
        'Check what was saved here; an entry has a few thousand bytes.',
      );
      return undefined;
    }
    const bytes = room(size);
    let at = 0;
    for (let count; at < size && (count = readSync(handle, bytes, at, size - at, at)) > 0;)
      at += count;
    return bytes.subarray(0, at);
  } catch (error) {
    const reason = reasonOf(error);
    refuse(
      path,
      'unreadable',
      reason === 'ENOENT' ? `${path} is a link to nothing.` : `${path} cannot be read (${reason}).`,
      'Restore the file or its permissions, or remove the link.',
    );
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const SLAB = 1024 * 1024;
let slab = Buffer.alloc(0);

/** A piece of memory that many files share; one of its own for each keeps the collector busy. */
function room(size: number): Buffer {
  if (slab.length < size) slab = Buffer.allocUnsafeSlow(Math.max(size, SLAB));
  const piece = slab.subarray(0, size);
  slab = slab.subarray(size);
  return piece;
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function firstInvalidByte(bytes: Buffer): { line: number; column: number } | undefined {
  if (isUtf8(bytes)) return undefined;
  // Bisect on the longest valid prefix; a cut inside a character counts as valid so far.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (validSoFar(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // A character that was cut short is left out.
  const lines = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(bytes.subarray(0, low), { stream: true })
    .split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function validSoFar(prefix: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}
