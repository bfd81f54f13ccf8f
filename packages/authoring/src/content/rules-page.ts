import { rules, type Rule } from '@polystatus/core';
import { HABITS } from '@polystatus/core/language';
import { STAGE_FAULTS } from '@polystatus/core/validate';
import { otherChecks, type OtherTool } from './other-checks.ts';

/** docs/checks.md: every rule, and which check of four other tools it does. */
export function rulesPage(): string {
  const { canonical, tools } = otherChecks();
  const ids = Object.keys(canonical);
  const own = ids.filter((id) => id.startsWith('X'));
  const relevant = tools.map(({ checks }) => Object.keys(checks).length);
  const total = relevant.reduce((sum, count) => sum + count, 0);
  const covers = (name: string): string => {
    const done = ids.filter((id) => canonical[id]?.['done-by'].includes(name));
    return done.length > 0 ? ` (${done.join(', ')})` : '';
  };
  const doneBy = (some: readonly string[]): string =>
    [...new Set(some.flatMap((id) => canonical[id]?.['done-by'] ?? []))].map(linked).join(', ');
  return `${[
    '# Checks',
    '<!-- Written by `pnpm content rules --write`; a test compares. -->',
    `\`pnpm content check\` reads every file and applies ${rules.length} rules. **Errors** block a change, **warnings** only speak. A language that does not promise everything yet (\`tier\` in its \`locale.yaml\`) gets warnings where a finished one gets errors, by the rules marked “by tier”.`,
    'Where a rule is wrong about a message, say so in the language’s `locale.yaml`, with the reason. Without `message`, the rule is switched off for the language. An exception that is no longer needed becomes an error itself.',
    '```yaml\nignore:\n  - rule: double-spaces\n    message: 404.summary\n    reason: The two spaces are what the sentence is about.\n  - rule: repeated-word\n    reason: Words are doubled to mean several, one by one.\n```',
    'A comment above a message asks for work: `# review: why` for a second reader, `# issue: what` for a reported fault. In the source language, `# new:` with a day gives translators time, and any other comment is a note for them.',
    `The letters and numbers name [what other tools check](#what-other-tools-check): ${relevant.map((count, index) => `${count} checks of ${tools[index]?.name ?? ''}`).join(', ')}, together ${total}, come down to ${ids.length - own.length} canonical ones; X1 to X${own.length} are ours.`,
    '## Rules',
    ...rules.map((rule) => describeRule(rule, covers(rule.id))),
    '## Before the rules',
    'What cannot be read or has the wrong shape is reported by the stages before the rules, and cannot be ignored.',
    Object.entries(STAGE_FAULTS)
      .map(([code, description]) => `- \`${code}\`: ${description}${covers(code)}`)
      .join('\n'),
    '## Canonical checks',
    table(
      ['id', 'check', 'done by'],
      ids.map((id) => [id, canonical[id]?.check ?? '', doneBy([id])]),
    ),
    '## What other tools check',
    'Read in November 2026 from their documentation and sources. Left out are checks of placeholders, markup and file formats that our content does not have.',
    ...tools.flatMap((tool) => describeTool(tool, doneBy)),
  ].join('\n\n')}\n`;
}

/** A rule leads to its heading, a test to its file. */
function linked(name: string): string {
  if (rules.some(({ id }) => id === name)) return `[${name}](#${name})`;
  return name.includes('/') ? `[a test](../${name})` : `\`${name}\``;
}

function describeRule(
  { id, description, codes, severity, byTier, habit, usualIn }: Rule,
  covers: string,
): string {
  const marks = [
    severity === 'warning' ? 'Warning' : byTier ? 'Error by tier' : 'Error',
    ...(codes && (codes.length > 1 || codes[0] !== id)
      ? [`codes ${codes.map((code) => `\`${code}\``).join(', ')}`]
      : []),
    ...(habit ? [`only where ${HABITS[habit]}`] : []),
    ...(usualIn ? ['only where the locale’s `typography` lists it'] : []),
  ].join('; ');
  return `### ${id}\n\n${escape(description)}\n\n${marks}.${covers}`;
}

function describeTool(
  { name, checks, 'left-out': leftOut }: OtherTool,
  doneBy: (ids: readonly string[]) => string,
): string[] {
  const rows = Object.entries(checks).map(([check, ids]) => [check, ids.join(', '), doneBy(ids)]);
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
