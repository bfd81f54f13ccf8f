import type { Outcome } from './run-target.ts';
import type { Finding } from './target.ts';

const COLUMNS = ['target', 'inputs', 'crashes', 'hangs', 'silent'] as const;
const KINDS: readonly Finding['kind'][] = ['crash', 'hang', 'silent'];

/** A line for each target, and one for all. */
export function table(outcomes: ReadonlyMap<string, Outcome>): string {
  const rows = [...outcomes].map(([name, outcome]) => [name, ...counts([outcome])]);
  const all = ['all', ...counts([...outcomes.values()])];
  const lines = [[...COLUMNS], ...rows, all].map((cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(10))).join(''),
  );
  return `${lines.join('\n')}\n`;
}

function counts(outcomes: readonly Outcome[]): string[] {
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const numbers = KINDS.map((kind) => findings.filter((finding) => finding.kind === kind).length);
  const inputs = outcomes.reduce((sum, outcome) => sum + outcome.inputs, 0);
  return [inputs, ...numbers].map((number) => number.toLocaleString('en'));
}

/** Findings that are alike but for their words, each with the first input that showed it. */
export function kindsOf(findings: readonly Finding[]): Finding[] {
  const kinds = new Map<string, Finding>();
  for (const finding of findings) {
    const [first = '', place = ''] = finding.message.split('\n');
    const key = `${finding.kind} ${finding.kind === 'crash' ? place : first.replace(/".*"|\d+/gs, '')}`;
    if (!kinds.has(key)) kinds.set(key, finding);
  }
  return [...kinds.values()];
}
