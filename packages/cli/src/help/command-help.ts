import { keyOf } from '../message.ts';
import type { Catalog } from '../catalog.ts';
import type { CommandForm } from '../command-form.ts';
import { CLASS_EXIT } from '../context.ts';
import { exitRows, type HelpSection } from './general-help.ts';
import { optionRow } from './usage.ts';

/** What one command takes. */
export function commandHelp(
  { options, examples }: CommandForm,
  { translate }: Catalog,
): HelpSection[] {
  const own = Object.entries(CLASS_EXIT).map(
    ([name, status]) => [String(status), translate(keyOf('help.exitCode', name))] as const,
  );
  const sections: HelpSection[] = [
    { name: 'examples', rows: examples.map((typed) => [typed, '']) },
    {
      name: 'options',
      rows: Object.entries(options).map(([name, option]) => optionRow(name, option, translate)),
    },
    {
      name: 'exit',
      rows: Object.hasOwn(options, 'exit-status')
        ? [...exitRows(translate), ...own].sort(([a], [b]) => Number(a) - Number(b))
        : [],
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}
