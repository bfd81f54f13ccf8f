import { asIs, hasWords, wordsOf, type Said } from '../words.ts';
import { languageOf } from '../language.ts';

/* What `pnpm bench --write` measured, as docs/speed.json has it. */

type Row = Readonly<Record<string, string | number | null>>;

/** A table of the page: heads, and rows of cells, the first of which names the row. */
export interface Figures {
  /** Name of the part whose words stand above it. */
  readonly part: string;
  readonly heads: readonly Said[];
  readonly rows: readonly (readonly Said[])[];
}

interface Results {
  readonly day: string;
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  readonly goals: readonly Row[];
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

const files = import.meta.glob<Results>('../../../../docs/speed.json', {
  import: 'default',
  eager: true,
});

/** @throws Error where the file is not there */
export function measured(): Results {
  const [results] = Object.values(files);
  if (!results) throw new Error('docs/speed.json is missing; `pnpm bench --write` makes it.');
  return results;
}

/** Columns whose heads are words; the others, such as “÷ node -e 0”, are shown as they are. */
const HEADS: Readonly<Record<string, string>> = {
  who: 'who',
  what: 'what',
  codes: 'codes',
  'B gzip': 'gzip',
  'B a code': 'each',
  'ns (median)': 'nanoseconds',
  'ms (median)': 'milliseconds',
  'ms (least)': 'least',
  'ms at 100 kB': 'hundred',
  'of the least': 'ofLeast',
  'requests/s (median)': 'requests',
  'ms p50': 'half',
  'ms p99': 'most',
  'CPU µs a request': 'microseconds',
  MB: 'megabytes',
  keys: 'keys',
  's CPU (median)': 'seconds',
  'more than no types': 'more',
  figure: 'figure',
  measured: 'measured',
  goal: 'goal',
  verdict: 'verdict',
};

/** Which of several a figure is of, and goals in the tables of what they are for: said elsewhere. */
const ELSEWHERE = new Set(['benchmark', 'goal']);

/** The goals, then each table that the page has words for. */
export function figuresOf(tag: string): Figures[] {
  const { goals, tables } = measured();
  const parts = Object.entries(tables)
    .filter(([name]) => hasWords(tag, `developers:speed.parts.${name}.heading`))
    .map(([name, rows]) => figures(tag, name, rows, columnsOf(rows)));
  const verdicts = ['what', 'figure', 'measured', 'goal', 'verdict'];
  return [figures(tag, 'goals', goals, verdicts), ...parts];
}

function columnsOf(rows: readonly Row[]): string[] {
  const all = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...all].filter((column) => !ELSEWHERE.has(column));
}

function figures(
  tag: string,
  part: string,
  rows: readonly Row[],
  columns: readonly string[],
): Figures {
  return {
    part,
    heads: columns.map((column) => head(tag, column)),
    rows: rows.map((row) => columns.map((column) => cell(tag, column, row[column] ?? ''))),
  };
}

function head(tag: string, column: string): Said {
  const key = HEADS[column];
  return key === undefined
    ? { text: column, language: languageOf('en', tag) }
    : wordsOf(tag)(`developers:speed.columns.${key}`);
}

function cell(tag: string, column: string, value: string | number): Said {
  if (typeof value === 'number')
    return asIs(new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value));
  if (column === 'verdict') return wordsOf(tag)(`developers:speed.verdicts.${value}`);
  if (column === 'goal') return asIs(goal(tag, value));
  if (column === 'figure') return head(tag, value);
  return { text: value, language: languageOf('en', tag) };
}

/** `≥ 0.8 (± 30 %)`, with numbers as the language writes them. */
function goal(tag: string, text: string): string {
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  return text
    .replace(/(\d+) %/, (_all, share: string) => percent.format(Number(share) / 100))
    .replace(
      /^([≤≥] )([\d.]+)/,
      (_all, sign: string, value: string) => sign + number.format(Number(value)),
    );
}
