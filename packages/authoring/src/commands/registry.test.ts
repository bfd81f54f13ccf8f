import { expect, test } from 'vitest';
import { runHere } from '../../test/run-here.ts';
import { TemporaryRoot, type Run } from '../../test/temporary-root.ts';

const DRAFT = 'draft-ietf-httpbis-uploads-05';
const temporary = (expires: string): string =>
  `104,"Upload Resumed (TEMPORARY - registered 2024-11-13, expires ${expires})",[${DRAFT}]`;
const NOT_FOUND = '404,Not Found,"[RFC9110, Section 15.5.5]"';
const COPY = `Value,Description,Reference
100-103,Unassigned,
${temporary('2026-11-13')}
105-403,Unassigned,
${NOT_FOUND}
405-599,Unassigned,
`;

/** A root with a permanent and a temporary code, and their rows. */
function registryRoot(): TemporaryRoot {
  const root = new TemporaryRoot();
  const facts = root.text('content/iana/404.yaml');
  root.write(
    'content/iana/104.yaml',
    facts
      .replace('code: 404', 'code: 104')
      .replace('phrase: Not Found', 'phrase: Upload Resumed')
      .replace('state: registered', 'state: temporary\nexpires: "2026-11-13"')
      .replace(
        /defined-in:\n(?: .*\n)+/,
        `defined-in:\n  - document: ${DRAFT}\n    url: https://datatracker.ietf.org/doc/uploads/\n`,
      ),
  );
  root.write('content/iana/registry.csv', COPY);
  return root;
}

function compare(root: TemporaryRoot, csv: string | Uint8Array): Promise<Run> {
  root.write('today.csv', csv);
  return runHere(['registry', root.at('today.csv'), '--root', root.path]);
}

test.each([
  ['as it was', COPY],
  ['with CR LF', COPY.replaceAll('\n', '\r\n')],
])('the registry %s: nothing to tell', async (_title, csv) => {
  using root = registryRoot();
  expect(await compare(root, csv)).toEqual({
    status: 0,
    stdout: 'content/iana says what the registry says.\n',
    stderr: '',
  });
});

test.each<readonly [string, from: string, to: string, title: string, rows: string]>([
  [
    'extended',
    temporary('2026-11-13'),
    temporary('2027-11-13'),
    '104 was extended',
    '| 104 | was extended | `2026-11-13` | `2027-11-13` |',
  ],
  [
    'shortened',
    temporary('2026-11-13'),
    temporary('2026-10-01'),
    '104 ends earlier',
    '| 104 | ends earlier | `2026-11-13` | `2026-10-01` |',
  ],
  [
    'made permanent',
    temporary('2026-11-13'),
    `104,Upload Resumed,[${DRAFT}]`,
    '104 was made permanent',
    '| 104 | was made permanent | `temporary until 2026-11-13` | `registered` |',
  ],
  [
    'made permanent, with its document',
    temporary('2026-11-13'),
    '104,Upload Resumed,"[RFC9999, Section 5]"',
    '104 was made permanent',
    `| 104 | was made permanent | \`temporary until 2026-11-13\` | \`registered\` |
| 104 | is defined elsewhere | \`${DRAFT}\` | \`RFC 9999, Section 5\` |`,
  ],
  [
    'removed',
    `${temporary('2026-11-13')}\n105-403`,
    '104-403',
    '104 was removed',
    '| 104 | was removed | `Upload Resumed` | – |',
  ],
  [
    'new',
    '405-599,Unassigned,',
    '405,Method Lost,[RFC9998]\n406-599,Unassigned,',
    '405 is new',
    '| 405 | is new | – | `Method Lost (registered), RFC 9998` |',
  ],
  [
    'renamed',
    'Not Found,',
    'Nowhere,',
    '404 has another phrase',
    '| 404 | has another phrase | `Not Found` | `Nowhere` |',
  ],
  [
    'obsoleted',
    'Not Found,',
    'Not Found (OBSOLETED),',
    '404 is obsoleted, no longer registered',
    '| 404 | is obsoleted, no longer registered | `registered` | `obsoleted` |',
  ],
  [
    'defined in another section',
    '15.5.5',
    '15.5.6',
    '404 is defined elsewhere',
    '| 404 | is defined elsewhere | `RFC 9110, Section 15.5.5` | `RFC 9110, Section 15.5.6` |',
  ],
  [
    'with a further reference, which facts do not hold',
    NOT_FOUND,
    '404,Not Found,"[RFC9110, Section 15.5.5][RFC9997]"',
    '404 has a row that reads otherwise',
    `| 404 | has a row that reads otherwise | \`${NOT_FOUND}\` | \`404,Not Found,"[RFC9110, Section 15.5.5][RFC9997]"\` |`,
  ],
  [
    'with signs of Markdown',
    'Not Found,',
    'Not `|` @all <b>,',
    '404 has another phrase',
    '| 404 | has another phrase | `Not Found` | `` Not `\\|` @all <b> `` |',
  ],
])('a code %s', async (_title, from, to, title, rows) => {
  using root = registryRoot();
  const { status, stdout, stderr } = await compare(root, COPY.replace(from, to));
  expect([status, stderr]).toEqual([1, '']);
  const [heading, ...lines] = stdout.split('\n');
  expect(heading).toBe(`# The IANA registry changed: ${title}`);
  expect(lines.filter((line) => /^\| \d/.test(line)).join('\n')).toBe(rows);
});

test('several codes: all in the table, the first in the title, and what to do', async () => {
  using root = registryRoot();
  const csv = COPY.replace(/^104,.*\n105/m, '104').replace(
    '405-599,Unassigned,',
    '405,A,[RFC1]\n406,B,[RFC1]\n407,C,[RFC1]\n408-599,Unassigned,',
  );
  const { stdout } = await compare(root, csv);
  expect(stdout).toMatch(/changed: 104 was removed, 405 is new, 406 is new, and 1 more\n/);
  expect(stdout.match(/^\| \d+ \|/gm)).toHaveLength(4);
  for (const command of ['curl --fail', 'pnpm content new code', 'pnpm content remove'])
    expect(stdout).toContain(command);
});

test.each<readonly [string, string | Uint8Array, RegExp]>([
  ['a page instead', '<!doctype html>\n', /today\.csv:1:1 error registry-row\n.*does not begin/],
  [
    'one that was cut off',
    COPY.slice(0, -21),
    /today\.csv:5:\d+ error registry-row\n.*ends before/,
  ],
  [
    'a row too short',
    COPY.replace(NOT_FOUND, '404,Not Found'),
    /today\.csv:5:1 error registry-row/,
  ],
  ['nothing', '', /today\.csv:1:1 error registry-row/],
  ['another encoding', Buffer.from(`${COPY}\xFF`, 'latin1'), /today\.csv:1:1 error invalid-utf8/],
])('%s is refused, and is no change', async (_title, csv, message) => {
  using root = registryRoot();
  const { status, stdout, stderr } = await compare(root, csv);
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(message);
});

test('facts that cannot be read are no facts that agree', async () => {
  using root = registryRoot();
  root.write('content/iana/404.yaml', 'code: [404\n');
  const { status, stdout, stderr } = await compare(root, COPY);
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^content\/iana\/404\.yaml:\d+:\d+ error/);
});

test.each<readonly [string, string[], RegExp]>([
  ['no file', [], /Which file\?/],
  ['two files', ['a.csv', 'b.csv'], /Which file\?/],
  ['a file that is not there', ['/nonexistent.csv'], /There is no file/],
])('%s is wrong usage', async (_title, args, message) => {
  const run = await runHere(['registry', ...args]);
  expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
});
