import type { Catalog } from '../catalog.ts';
import { formOf, type CommandName } from '../command-table.ts';
import { CLASS_EXIT } from '../context.ts';
import { EXAMPLES } from '../examples.ts';
import { exitRows, type HelpSection } from './general-help.ts';
import { optionDescription, optionUsage } from './usage.ts';

/** What one command takes. */
export function commandHelp(command: CommandName, { translate }: Catalog): HelpSection[] {
  const { options } = formOf(command);
  const own = Object.entries(CLASS_EXIT).map(
    ([name, status]) => [String(status), translate(`help.exitCode.${name}`)] as const,
  );
  const sections: HelpSection[] = [
    { name: 'examples', rows: (EXAMPLES[command] ?? []).map((typed) => [typed, '']) },
    {
      name: 'options',
      rows: options.map((name) => [
        optionUsage(name, translate),
        optionDescription(name, translate),
      ]),
    },
    {
      name: 'exit',
      rows: options.includes('exit-status')
        ? [...exitRows(translate), ...own].sort(([a], [b]) => Number(a) - Number(b))
        : [],
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}
