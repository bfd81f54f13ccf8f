import type { Row } from '../measure/table.ts';
import { judge, verdictRow } from './judge.ts';
import type { Budget } from './read-budgets.ts';
import type { Results } from './results.ts';

/** The page of results, `docs/speed.md`: what is promised and kept, then all that was measured. */
export function speedPage(results: Results, budgets: readonly Budget[]): string {
  const { day, node, cores, processor, tables } = results;
  const verdicts = judge(budgets, tables).map(verdictRow);
  return `# How fast

<!-- Written by \`pnpm bench --write\` from docs/speed.json and tools/budgets.yaml; a test compares. -->

Ours, the peers at pinned versions, and the least that is possible, measured in turn in one run: ratios hold on other machines, milliseconds do not. \`npx -y pnpm bench --check\` measures anew and fails where a goal is missed beyond noise; \`tools/budgets.yaml\` has the goals, and of each how far a run may be off, and why.

Measured on ${day} with Node.js ${node.replace(/^v/, '')} on ${cores} cores (${processor}).

## Goals

${markdownTable(verdicts)}
${[...tables].map(([name, rows]) => `\n## ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}\n\n${markdownTable(rows)}`).join('\n')}
`;
}

function markdownTable(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const numeric = (column: string): boolean => rows.some((row) => typeof row[column] === 'number');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(escaped)),
    line(columns.map((column) => (numeric(column) ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => escaped(shown(row[column]))))),
  ].join('\n');
}

function shown(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  if (Number.isNaN(value)) return '–';
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2);
}

function escaped(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('<', '&lt;');
}
