import type { Range } from '../report/reporter.ts';

/** One assigned row of the IANA registry of HTTP status codes. */
export interface RegistryEntry {
  readonly number: string;
  readonly phrase: string;
  readonly state: 'registered' | 'temporary' | 'unused' | 'obsoleted';
  readonly expires: string | undefined;
  readonly document: string;
  readonly section: string | undefined;
  /** Place of the row in the file. */
  readonly range: Range;
}

/**
 * Reads the registry’s own CSV export (Value, Description, Reference).
 *
 * Unassigned ranges are left out; remarks in brackets become the state.
 */
export function parseRegistry(csv: string): Map<string, RegistryEntry> {
  const entries = new Map<string, RegistryEntry>();
  let offset = 0;
  for (const line of csv.split('\n')) {
    const range: Range = [offset, offset + line.trimEnd().length];
    offset += line.length + 1;
    const [number = '', description = '', reference = ''] = fields(line.trimEnd());
    if (!/^\d{3}$/.test(number) || description === 'Unassigned') continue;
    entries.set(number, { number, range, ...describe(description), ...cite(reference) });
  }
  return entries;
}

function describe(description: string): Pick<RegistryEntry, 'phrase' | 'state' | 'expires'> {
  const temporary = /^(.*?) \(TEMPORARY\b.*?expires (\d{4}-\d{2}-\d{2})\)$/.exec(description);
  if (temporary) return { phrase: temporary[1] ?? '', state: 'temporary', expires: temporary[2] };
  const obsoleted = /^(.*?) \(OBSOLETED\)$/.exec(description);
  if (obsoleted) return { phrase: obsoleted[1] ?? '', state: 'obsoleted', expires: undefined };
  return {
    phrase: description,
    state: description === '(Unused)' ? 'unused' : 'registered',
    expires: undefined,
  };
}

function cite(reference: string): Pick<RegistryEntry, 'document' | 'section'> {
  const [, document = '', section] = /^\[([^\],]+)(?:, Section ([\d.]+))?\]/.exec(reference) ?? [];
  return { document: document.replace(/^RFC(\d+)$/, 'RFC $1'), section };
}

function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
