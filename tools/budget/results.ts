import { availableParallelism, cpus } from 'node:os';
import type { Row } from '../measure/table.ts';
import { verdictRow, type Tables, type Verdict } from './judge.ts';

/** What a run measured, and where: what `docs/speed.json` holds. */
export interface Results {
  /** Day, as year-month-day. */
  readonly day: string;
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  readonly tables: Tables;
}

/** A run on this machine. */
export function resultsHere(tables: Tables, day: string): Results {
  return {
    day,
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? '',
    tables,
  };
}

/**
 * @param goals what the run says of the budgets, for those who read the file without them
 * @returns JSON that can be compared line by line; what could not be measured is `null` there
 */
export function printResults(
  { tables, ...where }: Results,
  goals: readonly Verdict[] = [],
): string {
  const lines = (rows: readonly Row[], margin: string): string =>
    `[\n${rows.map((row) => `${margin}  ${JSON.stringify(row)}`).join(',\n')}\n${margin}]`;
  const shown = [...tables].map(
    ([name, rows]) => `    ${JSON.stringify(name)}: ${lines(rows, '    ')}`,
  );
  const judged = goals.map((goal) => ({ ...verdictRow(goal), verdict: goal.state }));
  const head = Object.entries(where).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${head.join(',\n')},\n  "goals": ${lines(judged, '  ')},\n  "tables": {\n${shown.join(',\n')}\n  }\n}\n`;
}

/**
 * Reads what `printResults` wrote.
 *
 * @throws Error with a sentence where the text is something else
 */
export function parseResults(text: string): Results {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('The results are no JSON.');
  }
  if (!isRecord(value) || !isRecord(value['tables']))
    throw new Error('The results have no tables. `pnpm bench --write` makes them.');
  const { day, node, cores, processor, tables } = value;
  return {
    day: String(day),
    node: String(node),
    cores: Number(cores),
    processor: String(processor),
    tables: new Map(Object.entries(tables).map(([name, rows]) => [name, readRows(name, rows)])),
  };
}

function readRows(name: string, rows: unknown): Row[] {
  if (!Array.isArray(rows)) throw new Error(`The table ${name} has no rows.`);
  return rows.map((row: unknown) => {
    if (!isRecord(row)) throw new Error(`A row of the table ${name} is no map.`);
    const cells = Object.entries(row).map(([column, cell]): [string, string | number] => [
      column,
      // JSON has no sign for what is not a number.
      cell === null ? Number.NaN : typeof cell === 'number' ? cell : String(cell),
    ]);
    return Object.fromEntries(cells);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
