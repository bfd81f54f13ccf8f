import type { Fault, Range } from '../report/reporter.ts';

const HEADING = 'Value,Description,Reference';
/** RFC 4180: three fields; one with a comma or a quotation mark stands between quotation marks. */
const FIELD = String.raw`("(?:[^"]|"")*"|[^",]*)`;
const ROW = new RegExp(`^${FIELD},${FIELD},${FIELD}$`);
/** RFC 9110, Section 15: a code has three digits, the first from 1 to 5. */
const FIRST = 100;
const LAST = 599;

/**
 * What keeps a text from being the registry’s own CSV export: another heading, a row that nobody can
 * read, a number twice or out of order. `parseRegistry` reads what it can of such a text.
 *
 * @param whole whether every number from 100 to 599 must be assigned or said to be free, as in the
 *   export itself; then one that was cut off somewhere is found out
 */
export function registryFaults(csv: string, whole = false): [Range, Fault][] {
  const faults: [Range, Fault][] = [];
  const lines = csv.split('\n');
  const heading = lines[0]?.trimEnd() ?? '';
  if (heading !== HEADING)
    return [
      fault(
        [0, heading.length],
        `The text does not begin with “${HEADING}”.`,
        'Take the CSV export of the registry, not a page about it.',
      ),
    ];
  let offset = 0;
  let next = FIRST;
  for (const [index, ending] of lines.entries()) {
    const line = ending.replace(/\r$/, '');
    const range: Range = [offset, offset + line.length];
    offset += ending.length + 1;
    if (index === 0 || (line === '' && index === lines.length - 1)) continue;
    const read = readRow(line);
    if (typeof read === 'string') {
      faults.push(fault(range, read, 'Copy the row from the registry as it is.'));
      continue;
    }
    const [first, last] = read;
    if (first < next)
      faults.push(
        fault(
          range,
          `The number ${first} stands twice or out of order.`,
          'Order the rows by their numbers, each once.',
        ),
      );
    else if (whole && first > next && faults.length === 0)
      faults.push(
        fault(range, `Nothing is said of ${spanOf(next, first - 1)}.`, 'Take the whole export.'),
      );
    next = Math.max(next, last + 1);
  }
  if (whole && next <= LAST && faults.length === 0)
    faults.push(
      fault(
        [csv.length, csv.length],
        `The text ends before ${spanOf(next, LAST)}.`,
        'Take the whole export.',
      ),
    );
  return faults;
}

/** @returns the first and the last number of a row, or what is wrong with it */
function readRow(line: string): readonly [first: number, last: number] | string {
  const [row, ...cells] = ROW.exec(line) ?? [];
  if (row === undefined || /[\0-\u001F\u007F]/.test(line)) return 'The row has not three fields.';
  const [value = '', description = '', reference = ''] = cells.map((cell) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
  const [, from = '', to = from] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(value) ?? [];
  if (from === '' || to < from) return `“${value}” is neither a status code nor a range of them.`;
  const numbers = [Number(from), Number(to)] as const;
  if (description === 'Unassigned')
    return reference === '' ? numbers : 'A number that is free has a reference.';
  if (to !== from) return 'A range of numbers is assigned at once.';
  if (!isDescription(description)) return `What “${description}” says of its state cannot be read.`;
  return /^(?:\[[^[\]]+\])+$/.test(reference)
    ? numbers
    : 'The reference does not stand in square brackets.';
}

/** A phrase, and behind it one of the remarks that `parseRegistry` knows. */
function isDescription(description: string): boolean {
  return (
    description === '(Unused)' ||
    /^[^\s()](?:[^()]*[^\s()])?(?: \((?:OBSOLETED|TEMPORARY\b[^()]*\bexpires \d{4}-\d{2}-\d{2})\))?$/.test(
      description,
    )
  );
}

function spanOf(first: number, last: number): string {
  return first === last ? `${first}` : `${first} to ${last}`;
}

function fault(range: Range, message: string, hint: string): [Range, Fault] {
  return [range, { code: 'registry-row', message, hint }];
}
