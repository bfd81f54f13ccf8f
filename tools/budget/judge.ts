import type { Row } from '../measure/table.ts';
import type { Budget, Pick } from './read-budgets.ts';

/** The tables of a run, by name. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** What a run says of one budget. */
export interface Verdict {
  readonly budget: Budget;
  /** What was measured; not a number where nothing was. */
  readonly value: number;
  /**
   * `close` is beyond the goal, and within the margin; `absent` a peer that could not be had; `lost`
   * a figure of ours that the run does not have, so that nobody watches it.
   */
  readonly state: 'kept' | 'close' | 'over' | 'absent' | 'lost';
}

/** Compares a run with the budgets of the benchmarks that ran. */
export function judge(budgets: readonly Budget[], tables: Tables): Verdict[] {
  return budgets.map((budget) => {
    const rows = tables.get(budget.table) ?? [];
    const own = figure(rows, budget.row, budget.column);
    if (own === undefined) return { budget, value: Number.NaN, state: 'lost' };
    if (!budget.than) return { budget, value: own, state: stateOf(budget, own) };
    const base = figure(rows, budget.than, budget.column);
    if (base === undefined) return { budget, value: Number.NaN, state: 'absent' };
    return { budget, value: own / base, state: stateOf(budget, own / base) };
  });
}

function stateOf({ most, least, margin }: Budget, value: number): Verdict['state'] {
  // A division by nothing was measured wrongly: it keeps no goal.
  if (!Number.isFinite(value)) return 'over';
  const beyond = most === undefined ? value < (least ?? 0) : value > most;
  if (!beyond) return 'kept';
  const tooFar =
    most === undefined ? value < (least ?? 0) * (1 - margin) : value > most * (1 + margin);
  return tooFar ? 'over' : 'close';
}

function figure(rows: readonly Row[], pick: Pick, column: string): number | undefined {
  const row = rows.find((cells) =>
    Object.entries(pick).every(([key, cell]) => String(cells[key]) === cell),
  );
  const value = row?.[column];
  return typeof value === 'number' ? value : undefined;
}

/** A row of the table of verdicts. */
export function verdictRow({ budget, value, state }: Verdict): Row {
  const { benchmark, row, column, than, most, least, margin } = budget;
  const cells = (pick: Pick): string => Object.values(pick).join(', ');
  const share = `${Math.round(margin * 100)} %`;
  return {
    benchmark,
    what: than ? `${cells(row)} ÷ ${cells(than)}` : cells(row),
    figure: column,
    measured: value,
    goal: `${most === undefined ? '≥' : '≤'} ${most ?? least ?? 0}${margin > 0 ? ` (± ${share})` : ''}`,
    verdict: SAID[state],
  };
}

const SAID = {
  kept: 'kept',
  close: 'within the margin',
  over: 'OVER',
  absent: 'peer not to be had',
  lost: 'NOT MEASURED',
} as const;

/** Whether a run must not pass. */
export function isFailure({ state }: Verdict): boolean {
  return state === 'over' || state === 'lost';
}
