import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { expectSame } from '../../test/same-value.ts';
import { check } from './check.ts';
import { readValues } from '../parse/read-values.ts';
import { read } from '../read/read.ts';
import { parseRegistry } from '../parse/registry.ts';

/* The real content, whatever it holds by now: what is true of every file. */
const result = read(fileURLToPath(new URL('../../../../', import.meta.url)));
const files = result.sources.filter(({ path }) => path.endsWith('.yaml'));

/** Generous: it ends a hang and measures nothing. */
const TIMEOUT = 60_000;

test('the content has no errors', { timeout: TIMEOUT }, () => {
  const { diagnostics, project } = check(result, '2026-01-01');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(project().facts.size).toBeGreaterThan(120);
  expect(result.sources.length).toBeGreaterThan(500);
});

test(
  'every file is read alike by both libraries, most without places',
  { timeout: TIMEOUT },
  () => {
    for (const { text } of files) expectSame(text);
    const short = files.filter(({ text }) => readValues(text) !== undefined);
    expect(short.length).toBeGreaterThan(files.length * 0.95);
  },
);

test('every line of the registry that assigns a code is understood', () => {
  const csv = result.sources.find(({ path }) => path === 'content/iana/registry.csv')?.text ?? '';
  const entries = [...parseRegistry(csv).values()];
  expect(entries.length).toBeGreaterThan(60);
  for (const { number, phrase, document, range } of entries) {
    expect(csv.slice(...range)).toMatch(new RegExp(`^${number},[^\\r\\n]+\\]"?$`));
    expect([phrase, document]).not.toContain('');
  }
});
