import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { write } from '@polystatus/core/compile';
import { contentCommand, fromHere, UsageError } from '../content/arguments.ts';
import { formatOf } from '../content/exchange-file.ts';
import { openLocales } from '../content/open-locales.ts';
import type { ExchangeFormat } from '../exchange/exchange-format.ts';
import { exchangeFormats } from '../exchange/exchange-formats.ts';
import { parcelOf } from '../exchange/parcel-of.ts';

const NAMES = exchangeFormats.map(({ name }) => name);
const WANTED = ['missing', 'stale', 'translated', 'reviewed'];
const USAGE = `pnpm content export --locale TAG --format ${NAMES.join('|')} [--out FILE] [--only STATE]…

Writes all messages of a language as a file for a translator’s tool. Bring it back with
pnpm content import; what that does not read (translation memory) only leaves.

  --locale TAG   the translation
  --format NAME  may be left out where the name of FILE tells it
  --out FILE     where it goes (default: standard output)
  --only STATE   only messages that are ${WANTED.join(', ')}; several are allowed
  --bom          begin a CSV file with a byte order mark, as Excel wants
  --root DIR     directory that holds content/ and locales/ (default: this repository)

Exit code: 0 written, 1 files or the lock have faults, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'write translations for a translator’s tool',
  usage: USAGE,
  options: {
    locale: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string', multiple: true },
    bom: { type: 'boolean' },
  },
  run({ values, root }) {
    const { locale, out, only = [], bom = false } = values;
    if (locale === undefined) throw new UsageError('Which language? Add --locale.');
    const format = formatOf(values.format, out);
    if (bom && format.name !== 'csv')
      throw new UsageError(`--bom is for CSV; ${format.name} needs none.`);
    for (const state of only)
      if (!WANTED.includes(state))
        throw new UsageError(`--only knows ${WANTED.join(', ')}, not “${state}”.`);
    return exportLocale({ root, locale, out, only, bom, format });
  },
});

interface Options {
  readonly root: string;
  readonly locale: string;
  readonly out: string | undefined;
  readonly only: readonly string[];
  readonly bom: boolean;
  readonly format: ExchangeFormat;
}

function exportLocale({ root, locale, out, only, bom, format }: Options): number {
  const open = openLocales(root, [locale]);
  const [target] = open.targets;
  const faults = open.lockFaults(locale);
  if (!target || faults.length > 0) {
    open.complain(faults);
    return 1;
  }
  const all = parcelOf(open.project, target);
  const units = all.units.filter(
    (unit) => (only.length === 0 || only.includes(unit.state)) && (format.takes?.(unit) ?? true),
  );
  const text = `${bom ? '\uFEFF' : ''}${format.write({ ...all, units })}`;
  if (out === undefined) {
    process.stdout.write(text);
    return 0;
  }
  const path = fromHere(out);
  if (!existsSync(dirname(path)))
    throw new UsageError(`${out} cannot be written: there is no folder ${dirname(path)}.`);
  try {
    write(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${out} cannot be written: ${reason}`);
  }
  process.stdout.write(`${out}: ${units.length} messages, ${all.sourceLocale} → ${locale}.\n`);
  return 0;
}
