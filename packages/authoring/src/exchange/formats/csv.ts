import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { commentLine } from '../comment-line.ts';
import type { ExchangeFormat } from '../exchange-format.ts';
import { cellText, safeCell } from '../formula-safe.ts';
import { isUnitState, type PlacedUnit, type Unit } from '../parcel.ts';
import { refuseDuplicates } from '../refuse-duplicates.ts';

const COLUMNS = [
  'id',
  'source',
  'target',
  'state',
  'comment',
  'note',
  'limit',
  'previous',
  'base',
] as const;
type Column = (typeof COLUMNS)[number];
const [CR, LF] = [0x0d, 0x0a];
/** A first line by which Excel is told, and tells. */
const SEPARATOR = /^"?sep=(.)"?\r?\n/i;
const NEEDED: readonly Column[] = ['id', 'source', 'target'];

/**
 * RFC 4180, every cell quoted. The languages are not named inside, so import has to be told.
 * A spreadsheet may save it with semicolons or tabs, as Turkish and French ones do, and say so in a
 * first line of its own (`sep=;`).
 */
export const format: ExchangeFormat = {
  name: 'csv',
  extensions: ['.csv'],
  write: ({ units }) =>
    stringify([[...COLUMNS], ...units.map((unit) => COLUMNS.map((column) => cell(unit, column)))], {
      quoted: true,
      quoted_empty: true,
      record_delimiter: '\r\n',
    }),
  read(text, faults) {
    const [separated = '', said] = SEPARATOR.exec(text) ?? [];
    const above = separated === '' ? 0 : 1;
    const rows = parseRows(text.slice(separated.length), said, above);
    if (rows instanceof CsvError) {
      const line = above + (typeof rows['lines'] === 'number' ? rows['lines'] : 1);
      faults.malformed(line, rows.message.replace(/\.$/, ''));
      return undefined;
    }
    const names = rows[0]?.record.map((name) => name.trim().toLowerCase()) ?? [];
    // po2csv of Translate Toolkit calls it so.
    const header = names.includes('id')
      ? names
      : names.map((name) => (name === 'location' ? 'id' : name));
    const missing = NEEDED.filter((name) => !header.includes(name));
    if (missing.length > 0) {
      faults.malformed(above + 1, `the first row does not name the column ${missing.join(', ')}`);
      return undefined;
    }
    const units = rows.slice(1).map(({ record, line }): PlacedUnit => {
      const at = (column: Column): string => cellText(record[header.indexOf(column)] ?? '');
      const target = at('target');
      const { state, unfinished } = stateOf(target, at('state').trim());
      const limit = Number(at('limit'));
      return {
        id: at('id'),
        source: at('source'),
        target,
        state,
        unfinished,
        base: at('base') || undefined,
        previous: header.includes('previous') && state === 'stale' ? at('previous') : undefined,
        note: at('note') || undefined,
        comment: commentLine([at('comment')]),
        limit: limit > 0 ? limit : undefined,
        line,
      };
    });
    if (!refuseDuplicates(units, faults)) return undefined;
    return { sourceLocale: undefined, targetLocale: undefined, units };
  },
};

/**
 * What people write into the column. Our own words stay where they were while a text is changed
 * beside them, so they withhold none; another one is taken at its word.
 */
function stateOf(target: string, said: string): Pick<PlacedUnit, 'state' | 'unfinished'> {
  const word = said.toLowerCase();
  if (isUnitState(word)) return { state: word };
  if (target === '') return { state: 'missing' };
  if (/^(?:final|approved|signed[- ]off)$/.test(word)) return { state: 'reviewed' };
  if (/^(?:|done|ok|finished|completed?)$/.test(word)) return { state: 'translated' };
  return { state: 'stale', unfinished: said };
}

function cell(unit: Unit, column: Column): string {
  return safeCell(String(unit[column] ?? '').toWellFormed());
}

interface Row {
  readonly record: string[];
  /** The line its first cell begins on. */
  readonly line: number;
}

/** @param above how many lines stand before the text */
function parseRows(text: string, said: string | undefined, above: number): Row[] | CsvError {
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = said ?? [',', ';', '\t'].find((sign) => head.includes(sign)) ?? ',';
  try {
    const found = parse(text, { delimiter, info: true, skip_empty_lines: true });
    const bytes = Buffer.from(text);
    let line = above + 1;
    let at = 0;
    const passTo = (end: number): void => {
      for (; at < end; at++) if (bytes[at] === LF) line++;
    };
    return (found as unknown as { record: string[]; info: { bytes: number } }[]).map((row) => {
      while (bytes[at] === CR || bytes[at] === LF) passTo(at + 1);
      const begin = line;
      // The library’s own count of lines takes CR LF within a cell for two.
      passTo(row.info.bytes);
      return { record: row.record, line: begin };
    });
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}
