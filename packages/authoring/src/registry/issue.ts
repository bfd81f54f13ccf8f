import type { RegistryChange } from './drift.ts';

/** Where the registry has its export. */
export const REGISTRY_URL =
  'https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv';
const COPY = 'content/iana/registry.csv';

/**
 * The text of an issue: its title as a heading, what changed as a table, and what to do.
 *
 * @param changes at least one
 */
export function driftIssue(changes: readonly RegistryChange[]): string {
  // Of a code that changed in several ways the first one; the table has them all.
  const told = [...Map.groupBy(changes, ({ number }) => number)].map(
    ([number, [first]]) => `${number} ${first?.what ?? ''}`,
  );
  const title =
    told.length > SHOWN ? [...told.slice(0, SHOWN), `and ${told.length - SHOWN} more`] : told;
  const rows = changes.map(
    ({ number, what, here, there }) => `| ${number} | ${what} | ${code(here)} | ${code(there)} |`,
  );
  const steps = [
    `Copy it: \`curl --fail --silent --show-error --output ${COPY} ${REGISTRY_URL}\``,
    ...(changes.some(({ what }) => what === 'is new')
      ? ['Make the files of a new code: `npx -y pnpm content new code` and its number']
      : []),
    ...(changes.some(({ what }) => what === 'was removed')
      ? [
          'A code that was removed leaves readers behind who look for it: decide which owner’s it is now, or remove it with `npx -y pnpm content remove` and its number',
        ]
      : []),
    'Mend what `npx -y pnpm content check` says, and read what the words say of these codes',
  ];
  return `# The IANA registry changed: ${title.join(', ')}

[The registry of HTTP status codes](https://www.iana.org/assignments/http-status-codes/) says what \`content/iana\` does not.

| Code | What happened | Here | In the registry |
| ---: | --- | --- | --- |
${rows.join('\n')}

${steps.map((step, index) => `${index + 1}. ${step}.`).join('\n')}
`;
}

const SHOWN = 3;

/**
 * Text from elsewhere as code in a cell of a table: it can be no link, no mention and no mark-up.
 * A cell ends at an unescaped bar, even within code (GFM, Section 4.10).
 */
function code(text: string): string {
  if (text === '') return '–';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const blank = longest > 0 ? ' ' : '';
  return `${fence}${blank}${text.replaceAll('|', String.raw`\|`)}${blank}${fence}`;
}
