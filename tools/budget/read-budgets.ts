import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';

/** Which row of a table is meant: cells by their columns. */
export type Pick = Readonly<Record<string, string>>;

/** One figure of a benchmark, and what it must not miss. */
export interface Budget {
  readonly benchmark: string;
  readonly table: string;
  readonly row: Pick;
  readonly column: string;
  /** The row of the same table by whose figure it is divided. */
  readonly than?: Pick;
  readonly most?: number;
  readonly least?: number;
  /** The share by which a run may miss the goal and be noise. */
  readonly margin: number;
  readonly reason: string;
  /** Where it stands in the file. */
  readonly line: number;
}

const FIELDS = new Set(['table', 'row', 'column', 'than', 'most', 'least', 'margin', 'reason']);

/**
 * Reads the file of budgets.
 *
 * @param known names of the benchmarks there are
 * @returns the budgets, and a sentence for each thing that cannot be read, with its place
 */
export function readBudgets(
  text: string,
  path: string,
  known: readonly string[],
): { readonly budgets: readonly Budget[]; readonly faults: readonly string[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const budgets: Budget[] = [];
  const faults: string[] = [];
  const tell = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    faults.push(`${path}:${line}:${col} error budget\n  ${message}`);
  };
  for (const { pos, message } of document.errors) tell(pos[0], message.split('\n')[0] ?? message);
  if (faults.length > 0) return { budgets, faults };
  if (!isMap(document.contents)) {
    tell(0, 'The file names no benchmark.');
    return { budgets, faults };
  }
  for (const { key, value } of document.contents.items) {
    const benchmark = isScalar(key) ? String(key.value) : '';
    const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    if (!known.includes(benchmark)) tell(at, `There is no benchmark ${benchmark}.`);
    if (!isSeq(value)) tell(at, `${benchmark} has no list of figures.`);
    else
      for (const item of value.items) {
        const start = isMap(item) ? (item.range?.[0] ?? at) : at;
        const read = isMap(item) ? readBudget(item) : 'A figure is a map.';
        if (typeof read === 'string') tell(start, read);
        else budgets.push({ benchmark, ...read, line: lines.linePos(start).line });
      }
  }
  return { budgets, faults };
}

/** @returns the budget, or what is wrong with it */
function readBudget(item: YAMLMap): Omit<Budget, 'benchmark' | 'line'> | string {
  const strange = item.items.map(({ key }) => String(key)).find((key) => !FIELDS.has(key));
  if (strange !== undefined) return `“${strange}” is nothing that a figure has.`;
  const [table, column, reason] = ['table', 'column', 'reason'].map((key) => textOf(item.get(key)));
  const [most, least, margin] = ['most', 'least', 'margin'].map((key) => numberOf(item.get(key)));
  const row = pickOf(item.get('row'));
  const than = item.has('than') ? pickOf(item.get('than')) : undefined;
  if (table === undefined || column === undefined || row === undefined)
    return 'A figure has a table, a row and a column.';
  if (item.has('than') && than === undefined) return '“than” picks a row by its cells.';
  if ((most === undefined) === (least === undefined))
    return 'A figure has a number as “most”, or as “least”.';
  if (margin === undefined || margin < 0 || margin >= 1)
    return 'A figure has a margin from 0 to below 1.';
  if (reason === undefined || reason.length < 10) return 'A figure has a reason for its margin.';
  return {
    table,
    row,
    column,
    ...(than && { than }),
    ...(most !== undefined && { most }),
    ...(least !== undefined && { least }),
    margin,
    reason,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function pickOf(value: unknown): Pick | undefined {
  if (!isMap(value) || value.items.length === 0) return undefined;
  const cells = value.items.map(({ key, value: cell }) => [
    isScalar(key) ? String(key.value) : '',
    isScalar(cell) ? String(cell.value) : '',
  ]);
  return Object.fromEntries(cells) as Record<string, string>;
}
