import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Diagnostic } from '../report/diagnostic.ts';
import { identify } from './identity.ts';
import { listFiles, reasonOf, type Listed, type Refuse } from './list-files.ts';
import { sourceOf, type Source } from './source.ts';

export type { Source };

/** Larger files are refused unread: the longest entry is a tenth of it. */
export const MAX_BYTES = 256 * 1024;
/** What tools write of every message of a language stands in one file. */
const MAX_TOOL_BYTES = 16 * 1024 * 1024;

export interface ReadResult {
  readonly sources: Source[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads every file below `content/` and `locales/`. The only stage that touches the disk.
 *
 * Nothing is dropped in silence: whatever cannot be read or has no place in the design
 * becomes a diagnostic. Links are refused, not followed.
 *
 * @param root directory that holds `content/` and `locales/`
 */
export function read(root: string): ReadResult {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  const refuse: Refuse = (file, code, message, hint) => {
    diagnostics.push({
      code,
      severity: 'error',
      file,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      message,
      hint,
    });
  };

  for (const listed of listFiles(root, refuse)) {
    const { path } = listed;
    const identity = identify(path);
    if (!identity) {
      refuse(
        path,
        'unknown-file',
        `${path} has no place in content/ or locales/.`,
        'Rename it to <owner>/<three digits>.yaml, owner.yaml, choose/<question>.yaml, comparisons/<code>-<code>.yaml, ecosystems/<key>.yaml, senders/<key>.yaml, locale.yaml or ui/<namespace>.yaml, or remove it.',
      );
      continue;
    }
    const limit = ['lock', 'history'].includes(identity.kind) ? MAX_TOOL_BYTES : MAX_BYTES;
    const bytes = readBytes(root, listed, limit, refuse);
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

// Windows has no such flag, and a link is refused before.
const { O_RDONLY, O_NOFOLLOW = 0 } = constants;

function readBytes(
  root: string,
  { path, isFile }: Listed,
  limit: number,
  refuse: Refuse,
): Buffer | undefined {
  if (!isFile) {
    refuse(
      path,
      'not-a-file',
      `${path} is not an ordinary file.`,
      'Replace it by a file, or remove it.',
    );
    return undefined;
  }
  let handle: number | undefined;
  try {
    handle = openSync(`${root}/${path}`, O_RDONLY | O_NOFOLLOW);
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
    refuse(
      path,
      'unreadable',
      `${path} cannot be read (${reasonOf(error)}).`,
      'Restore the file or its permissions.',
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
