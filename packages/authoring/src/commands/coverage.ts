import { coverage, type Count, type LocaleCoverage } from '@polystatus/core/state';
import { STEPS } from '@polystatus/core/validate';
import { contentCommand } from '../content/arguments.ts';
import { bar, share } from '../content/bar.ts';
import { openLocales } from '../content/open-locales.ts';

const USAGE = `pnpm content coverage [--locale TAG]… [--json] [--root DIR]

Shows how far each translation is, by tier, field and file. Synonyms are not counted: they are
written anew in each language.

  --locale TAG  only this language, with every file that is not finished
  --json        everything, for programs
  --root DIR    directory that holds content/ and locales/ (default: this repository)

Exit code: 0 shown, 1 a lock is damaged, 2 wrong usage.
`;

const COLUMNS = ['total', 'missing', 'stale', 'translated', 'reviewed', 'obsolete'] as const;
const BAR = 16;

export const command = contentCommand({
  summary: 'show how far each translation is',
  usage: USAGE,
  options: { locale: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  run({ values, root }) {
    const open = openLocales(root, values.locale);
    const tags = new Set(open.targets.map(({ tag }) => tag));
    const locales = coverage(open.project).filter(({ locale }) => tags.has(locale));
    const faults = [...tags].flatMap(open.lockFaults);
    open.complain(faults);
    process.stdout.write(
      values.json
        ? `${JSON.stringify(locales, undefined, 2)}\n`
        : locales.map((locale) => table(locale, values.locale ? Infinity : 5)).join('\n'),
    );
    return faults.length > 0 ? 1 : 0;
  },
});

function table(coverage: LocaleCoverage, limit: number): string {
  const { locale, endonym, promised, tiers, fields, files } = coverage;
  // A column of nothing only makes the table wider than a terminal.
  const columns = COLUMNS.filter((column) => coverage[column] > 0);
  const open = Object.entries(files)
    .filter(([, count]) => count.share < 1 || count.obsolete > 0)
    .sort(([, a], [, b]) => a.share - b.share);
  const more = open.length - Math.min(open.length, limit);
  return [
    `${locale}  ${endonym}  promises: ${promised}`,
    ...section(
      columns,
      'tier',
      STEPS.map((step) => [step, tiers[step]]),
    ),
    ...section(columns, 'field', Object.entries(fields)),
    ...(open.length > 0 ? section(columns, 'file, not finished', open.slice(0, limit)) : []),
    ...(more > 0 ? [`  and ${more} more: pnpm content coverage --locale ${locale}`] : []),
    '',
  ].join('\n');
}

type Column = (typeof COLUMNS)[number];

function section(
  columns: readonly Column[],
  title: string,
  rows: readonly (readonly [name: string, count: Count])[],
): string[] {
  const width = Math.max(20, title.length, ...rows.map(([name]) => name.length));
  const head = columns.map((column) => column.padStart(11)).join('');
  return [
    '',
    `  ${title.padEnd(width)}${' '.repeat(BAR + 9)}${head}`,
    ...rows.map(([name, count]) => {
      const numbers = columns.map((column) => {
        const number = count[column];
        return (number === 0 ? '·' : number.toLocaleString('en')).padStart(11);
      });
      return `  ${name.padEnd(width)}  ${bar(count.share, BAR)}${share(count.share).padStart(7)}${numbers.join('')}`;
    }),
  ];
}
