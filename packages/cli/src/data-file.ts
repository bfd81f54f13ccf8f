import { DATA } from '#generated/build.ts';
import { readFileSync } from './node.ts';

/** A value for each key, a line each: a line is found without reading the others. */
export interface Table {
  /** The value, or undefined where there is no such key. */
  readonly get: (key: string) => unknown;
  readonly entries: () => [key: string, value: unknown][];
}

const tables = new Map<string, Table>();

/** Opens a file that `tableText` of build/write-data.ts wrote; to decode all of it takes longest. */
export function openTable(path: string): Table {
  const known = tables.get(path);
  if (known) return known;
  const bytes = readFileSync(dataFile(path));
  const table: Table = {
    get: (key) => {
      if (/[\t\n]/.test(key)) return undefined;
      const start = Buffer.from(`\n${key}\t`);
      const at = bytes.indexOf(start);
      if (at < 0) return undefined;
      return JSON.parse(bytes.toString('utf8', at + start.length, bytes.indexOf('\n', at + 1)));
    },
    entries: () =>
      bytes
        .toString()
        .trim()
        .split('\n')
        .map((line) => {
          const tab = line.indexOf('\t');
          return [line.slice(0, tab), JSON.parse(line.slice(tab + 1))];
        }),
  };
  tables.set(path, table);
  return table;
}

export function readJson(path: string): unknown {
  return JSON.parse(readText(path));
}

export function readText(path: string): string {
  return readFileSync(dataFile(path), 'utf8');
}

function dataFile(path: string): string {
  return `${import.meta.dirname}/../${DATA}/${path}`;
}
