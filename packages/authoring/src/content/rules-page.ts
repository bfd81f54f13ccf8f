import {
  CANONICAL_CHECKS,
  coveredBy,
  REFERENCE_TOOLS,
  rules,
  STAGE_FAULTS,
  type CanonicalId,
  type Rule,
} from '@polystatus/core';

type ReferenceTool = (typeof REFERENCE_TOOLS)[number];

/** docs/checks.md: every rule, and which check of four other tools it does. */
export function rulesPage(): string {
  const relevant = REFERENCE_TOOLS.map(({ checks }) => Object.keys(checks).length);
  const total = relevant.reduce((sum, count) => sum + count, 0);
  return `${[
    '# Checks',
    '<!-- Written by `pnpm content rules --write`; a test compares. -->',
    `\`pnpm content check\` reads every file and applies ${rules.length} rules. **Errors** block a change, **warnings** only speak. A language that does not promise everything yet (\`tier\` in its \`locale.yaml\`) gets warnings where a finished one gets errors, by the rules marked “by tier”.`,
    'Where a rule is wrong about a message, say so in the language’s `locale.yaml`, with the reason. An exception that is no longer needed becomes an error itself.',
    '```yaml\nignore:\n  - rule: double-spaces\n    message: 404.summary\n    reason: The two spaces are what the sentence is about.\n```',
    'A comment above a message asks for work: `# review: why` for a second reader, `# issue: what` for a reported fault. In the source language, `# new:` with a day gives translators time, and any other comment is a note for them.',
    `The letters and numbers name [what other tools check](#what-other-tools-check): ${relevant.map((count, index) => `${count} checks of ${REFERENCE_TOOLS[index]?.name ?? ''}`).join(', ')}, together ${total}, come down to ${ids('').length - ids('X').length} canonical ones; X1 to X${ids('X').length} are ours.`,
    '## Rules',
    ...rules.map(describeRule),
    '## Before the rules',
    'What cannot be read or has the wrong shape is reported by the stages before the rules, and cannot be ignored.',
    Object.entries(STAGE_FAULTS)
      .map(([code, { description, covers }]) => `- \`${code}\`: ${description}${list(covers)}`)
      .join('\n'),
    '## Canonical checks',
    table(
      ['id', 'check', 'done by'],
      ids('').map((id) => [id, CANONICAL_CHECKS[id], doneBy([id])]),
    ),
    '## What other tools check',
    'Read in November 2026 from their documentation and sources. Left out are checks of placeholders, markup and file formats that our content does not have.',
    ...REFERENCE_TOOLS.flatMap(describeTool),
  ].join('\n\n')}\n`;
}

function ids(letter: string): CanonicalId[] {
  return (Object.keys(CANONICAL_CHECKS) as CanonicalId[]).filter((id) => id.startsWith(letter));
}

function describeRule({ id, description, covers, codes, severity, byTier }: Rule): string {
  const marks = [
    severity === 'warning' ? 'Warning' : byTier ? 'Error by tier' : 'Error',
    ...(codes && (codes.length > 1 || codes[0] !== id)
      ? [`codes ${codes.map((code) => `\`${code}\``).join(', ')}`]
      : []),
  ].join('; ');
  return `### ${id}\n\n${escape(description)}\n\n${marks}.${list(covers)}`;
}

function list(covers: readonly string[] | undefined): string {
  return covers?.length ? ` (${covers.join(', ')})` : '';
}

function describeTool({ name, checks, leftOut }: ReferenceTool): string[] {
  const rows = Object.entries(checks).map(([check, covers]) => [
    check,
    covers.join(', '),
    doneBy(covers),
  ]);
  const others = Object.values(leftOut).flat().length;
  return [
    `### ${name}`,
    `${rows.length} of ${rows.length + others} checks matter here.`,
    table(['check', 'id', 'done by'], rows),
    `Left out: ${Object.entries(leftOut)
      .map(([reason, names]) => `${names.join(', ')} (${reason})`)
      .join('; ')}.`,
  ];
}

function doneBy(covers: readonly CanonicalId[]): string {
  const coverage = coveredBy();
  const names = covers.flatMap((id) => {
    const { rules: own = [], stages = [], test } = coverage.get(id) ?? {};
    return [
      ...own.map((rule) => `[${rule}](#${rule})`),
      ...stages.map((code) => `\`${code}\``),
      ...(test === undefined ? [] : [`[a test](../${test})`]),
    ];
  });
  return [...new Set(names)].join(', ');
}

/** Columns are aligned, as the formatter of this repository does. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Descriptions are plain text, which Markdown would read otherwise. */
function escape(text: string): string {
  return text.replace(/[*_<>]|\[(?=[^\]]*\]\()/g, (sign) => `\\${sign}`);
}
