import { expect, test } from 'vitest';
import { registryFaults } from './registry-faults.ts';

const HEADING = 'Value,Description,Reference';
const said = (csv: string, whole = false): string[] =>
  registryFaults(csv, whole).map(([range, { message }]) => `${csv.slice(...range)} → ${message}`);

test.each([
  ['200,OK,"[RFC9110, Section 15.3.1]"'],
  ['299,"Fine, ""really""",[RFC1][Status change of it to Historic]'],
  ['105-199,Unassigned,'],
  ['418,(Unused),[RFC9110]'],
  ['510,Not Extended (OBSOLETED),[RFC2774]'],
  ['104,"A (TEMPORARY - registered 2024-11-13, expires 2026-11-13)",[draft-ietf-a-05]'],
])('%s can be read', (row) => {
  expect(said(`${HEADING}\n${row}\n`)).toEqual([]);
  expect(said(`${HEADING}\r\n${row}\r\n`)).toEqual([]);
});

test.each([
  ['404,Not Found', 'The row has not three fields.'],
  ['404,Not Found,[RFC9110],', 'The row has not three fields.'],
  ['404,Not Found,"[RFC9110, Section 15.5.5]', 'The row has not three fields.'],
  ['404,Not\0Found,[RFC9110]', 'The row has not three fields.'],
  ['', 'The row has not three fields.'],
  ['4040,Not Found,[RFC9110]', '“4040” is neither a status code nor a range of them.'],
  ['600,Beyond,[RFC9110]', '“600” is neither a status code nor a range of them.'],
  ['199-105,Unassigned,', '“199-105” is neither a status code nor a range of them.'],
  ['200-201,OK,[RFC9110]', 'A range of numbers is assigned at once.'],
  ['404,Unassigned,[RFC9110]', 'A number that is free has a reference.'],
  ['404,Not Found,RFC9110', 'The reference does not stand in square brackets.'],
  ['404,Not Found,', 'The reference does not stand in square brackets.'],
  ['404,,[RFC9110]', 'What “” says of its state cannot be read.'],
  ['404,Gone (DEPRECATED),[RFC9110]', 'What “Gone (DEPRECATED)” says of its state cannot be read.'],
  [
    '104,A (TEMPORARY - expires soon),[RFC9110]',
    'What “A (TEMPORARY - expires soon)” says of its state cannot be read.',
  ],
])('%j: %s', (row, message) =>
  expect(said(`${HEADING}\n${row}\n599,Unassigned,\n`)).toEqual([`${row} → ${message}`]),
);

test.each([
  ['twice', '200,OK,[RFC1]\n200,OK,[RFC1]'],
  ['within a range', '199-201,Unassigned,\n200,OK,[RFC1]'],
  ['out of order', '201,Created,[RFC1]\n200,OK,[RFC1]'],
])('a number %s', (_title, rows) =>
  expect(said(`${HEADING}\n${rows}\n`)).toEqual([
    '200,OK,[RFC1] → The number 200 stands twice or out of order.',
  ]),
);

test.each([
  ['nothing', ''],
  ['a page', '<!doctype html>\n<title>HTTP Status Code Registry</title>\n'],
  ['another export', 'Value,Name\n200,OK\n'],
])('%s is no registry, and that is said once', (_title, text) =>
  expect(said(text)).toEqual([expect.stringContaining('does not begin with “Value,')]),
);

const WHOLE = `${HEADING}\n100-403,Unassigned,\n404,Not Found,[RFC9110]\n405-599,Unassigned,\n`;

test('an export tells of every number', () => expect(said(WHOLE, true)).toEqual([]));

test.each([
  ['cut off after a row', WHOLE.replace('405-599,Unassigned,\n', ''), /ends before 405 to 599/],
  ['cut off within a row', WHOLE.slice(0, WHOLE.indexOf('99,Una')), /three fields/],
  ['without a row', WHOLE.replace('404,Not Found,[RFC9110]\n', ''), /Nothing is said of 404\./],
  ['the heading alone', `${HEADING}\n`, /ends before 100 to 599/],
])('an export %s', (_title, csv, message) =>
  expect(said(csv, true)).toEqual([expect.stringMatching(message)]),
);
