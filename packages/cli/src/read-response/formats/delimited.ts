import { pathNames, statusNames } from '../json-answer.ts';
import { REMARK, seen, type LineFormat, type LineReader } from '../line-format.ts';

/** Tables of a log: a heading names the columns, which commas, semicolons or tabs separate (RFC 4180). */
export const format: LineFormat = { kind: 'record', open };

interface Columns {
  readonly sign: string;
  readonly count: number;
  readonly status: number;
  readonly method: number;
  readonly path: number;
}

const MOST = 20_000;

function open(): LineReader {
  let isFirst = true;
  let columns: Columns | undefined;
  return (line) => {
    if (isFirst) {
      isFirst = false;
      columns = line.length > MOST ? undefined : columnsOf(line);
      return columns && REMARK;
    }
    if (!columns || line.length > MOST) return undefined;
    const cells = cellsOf(line, columns.sign);
    if (cells.length !== columns.count) return undefined;
    const at = (place: number): string => cells[place]?.trim() ?? '';
    return seen(at(columns.status), `${at(columns.method)} ${at(columns.path)}`.trim());
  };
}

/** @returns undefined where the line is no heading, or its table not one of requests */
function columnsOf(line: string): Columns | undefined {
  const sign = ['\t', ';', ','].find((one) => line.includes(one));
  if (sign === undefined) return undefined;
  const cells = cellsOf(line, sign);
  if (!cells.every((name) => /^\s?[A-Za-z_#@][\w ()./@-]{0,60}$/.test(name))) return undefined;
  const names = cells.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const place = (wanted: readonly string[]): number =>
    wanted.map((name) => names.indexOf(name)).find((at) => at >= 0) ?? -1;
  const [status, path] = [place(statusNames), place(pathNames)];
  if (status < 0 || path < 0) return undefined;
  return {
    sign,
    count: names.length,
    status,
    path,
    method: names.findIndex((one) => /method$|^verb$/.test(one)),
  };
}

function cellsOf(line: string, sign: string): string[] {
  if (!line.includes('"')) return line.split(sign);
  const cells = [''];
  for (const [part] of line.matchAll(/"(?:[^"]|"")*"?|[\t;,]|[^"\t;,]+/g)) {
    if (part === sign) cells.push('');
    else
      cells.push(
        `${cells.pop() ?? ''}${part.startsWith('"') ? part.slice(1, part.endsWith('"') ? -1 : undefined).replaceAll('""', '"') : part}`,
      );
  }
  return cells;
}
