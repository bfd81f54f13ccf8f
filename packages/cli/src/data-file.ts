import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Where some bytes of a file stand. */
export type Span = readonly [offset: number, length: number];

export function readText(path: string): string {
  return readFileSync(dataFile(path), 'utf8');
}

export function readJson(path: string): unknown {
  return JSON.parse(readText(path));
}

/** Reads only the asked parts of a file; the whole is half a megabyte. */
export function readSpans(path: string, spans: readonly Span[]): string[] {
  const file = openSync(dataFile(path), 'r');
  try {
    return spans.map(([offset, length]) => {
      const bytes = Buffer.allocUnsafe(length);
      readSync(file, bytes, 0, length, offset);
      return bytes.toString();
    });
  } finally {
    closeSync(file);
  }
}

function dataFile(path: string): string {
  return `${import.meta.dirname}/data/${path}`;
}
