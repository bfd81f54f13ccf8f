import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { curlLine } from '@polystatus/status/curl';
import { readMessages, valuesOf, type HttpMessage } from '@polystatus/status/http-message';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from './check.ts';
import { read } from '../read/read.ts';
import { recordRequests, type Recorder } from '../../test/wire/record-requests.ts';

/* curl sends what each example of the real content says, field by field. */

const { facts } = check(
  read(fileURLToPath(new URL('../../../../', import.meta.url))),
  '2026-01-01',
).project();
const all = [...facts].flatMap(([id, { value }]) =>
  (value?.examples ?? []).map((example) => ({ id, ...example, line: curlLine(example) })),
);
const withLine = all.flatMap(({ line, ...rest }) =>
  line === undefined ? [] : [{ ...rest, line }],
);

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.warn('curl is not on the PATH: what it makes of the examples is NOT tested.');

let recorder: Recorder;
/** Where the file is that stands for content nobody could show. */
const folder = mkdtempSync(join(tmpdir(), 'polystatus-curl-'));
beforeAll(async () => {
  recorder = await recordRequests();
  writeFileSync(join(folder, 'file'), 'what the file holds');
});
afterAll(() => {
  recorder.close();
  rmSync(folder, { recursive: true });
});

/** The host is another one and speaks no TLS; nothing else of the line changes. */
const sent = async (line: string): Promise<string> => {
  const script = line
    .replace(/^curl /, `curl -s -m 20 --noproxy '*' --connect-to ::127.0.0.1:${recorder.port} `)
    .replace('https://', 'http://');
  await promisify(execFile)('sh', ['-c', script], { cwd: folder });
  return recorder.last();
};

/** Written by curl, if the example has none. */
const OF_CURL = new Set(['accept', 'user-agent']);
const fieldsOf = ({ fields }: HttpMessage, own: ReadonlySet<string>): string[] =>
  fields
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !name.startsWith(':') && (own.has(name) || !OF_CURL.has(name)))
    .map((field) => field.join(': '))
    .sort();

test.runIf(hasCurl).each(withLine)('$id $name', async ({ request, line, shortened = [] }) => {
  const [wanted] = readMessages(request);
  if (!wanted) throw new Error('There is no request.');
  const text = (await sent(line)).replaceAll('\r\n', '\n');
  const [came] = readMessages(text.endsWith('\n\n') ? text.slice(0, -1) : text);
  if (!came) throw new Error('Nothing came.');
  const [method, target] =
    wanted.startLine === ''
      ? [valuesOf(wanted, ':method')[0], valuesOf(wanted, ':path')[0]]
      : wanted.startLine.split(' ');
  expect(came.startLine).toBe(`${method} ${target} HTTP/1.1`);
  const isOther = shortened.includes('request-content') || line.endsWith('@file');
  const own = new Set(wanted.fields.map(([name]) => name.toLowerCase()));
  const host = valuesOf(wanted, ':authority').map((authority) => `host: ${authority}`);
  const left = (lines: readonly string[]): string[] =>
    lines.filter((field) => !isOther || !field.startsWith('content-length: '));
  expect(left(fieldsOf(came, own))).toEqual(left([...fieldsOf(wanted, own), ...host].sort()));
  if (isOther) expect(came.content).toBe('what the file holds');
  else expect(came.content.trimEnd()).toBe(wanted.content.trimEnd());
});

test('few requests have no line', () => {
  const without = all.filter(({ line }) => line === undefined).map(({ id }) => id);
  // What is cut, CONNECT, a request to a proxy, and a version that curl does not speak.
  for (const id of ['306', '407', '414', '431', '505']) expect(without).toContain(id);
  expect(without.length / all.length).toBeLessThan(0.1);
});
