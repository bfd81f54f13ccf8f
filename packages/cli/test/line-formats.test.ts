import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineFormats } from '#generated/line-formats.ts';
import { readResponse } from '../src/read-response/index.ts';
import type { Reading } from '../src/read-response/answer.ts';
import { CLF, LINES } from './lines-of-logs.ts';
import { WORDS } from './words-of-programs.ts';

function said(reading: Reading | undefined): string[] | undefined {
  return reading?.answers.map(({ number, request, failure }) =>
    [number, request, failure].filter(Boolean).join(' '),
  );
}

describe('lines of logs', () => {
  const heading = LINES.find(([name]) => name === 'W3C, heading')?.[1] ?? '';
  it.each(LINES)('%s', (name, line, expected) => {
    const before: Readonly<Record<string, string>> = {
      W3C: heading,
      'W3C, tabs': heading,
      Phoenix: '08:00:01.123 [info] GET /a',
      'a table': 'time,method,path,status',
      Rails: 'Started PATCH "/a" for x',
    };
    const reading = readResponse(
      [before[name] ?? '', line, `${CLF} "GET / HTTP/1.1" 200 1`].join('\n'),
    );
    const own = expected === '–' ? [] : expected.split('|');
    expect(said(reading)).toEqual([...own, '200 GET /']);
    expect(reading?.skipped).toBe(0);
  });

  it('has a line here for each format', () => {
    const read = [...LINES, ...WORDS].map(([, line]) => line);
    const idle = lineFormats.filter(({ open }) =>
      // A line may mean something at the beginning alone.
      read.every((line) => open()(line) === undefined),
    );
    expect(idle).toEqual([]);
  });

  it('loses no line, whatever stands between them', () => {
    const one = LINES.filter(([, , own]) => !own.includes('|')).map(([, line]) => line);
    const other = fc.string({ unit: 'grapheme', maxLength: 40 });
    const lines = fc.array(fc.oneof(fc.constantFrom(...one), other), { maxLength: 30 });
    fc.assert(
      fc.property(lines, (all) => {
        const text = [...all, `${CLF} "GET / HTTP/1.1" 200 1`].join('\n');
        const given = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
        const reading = readResponse(text);
        if (reading?.form !== 'log') return;
        const { answers, remarks = 0, skipped } = reading;
        expect(answers.length + remarks + skipped).toBe(given.length);
      }),
    );
  });
});

describe('words of programs', () => {
  it.each(WORDS)('%s', (_, words, expected) => {
    expect(said(readResponse(`x\n  ${'at y\n'.repeat(3)}${words}\nz\n`))).toEqual([expected]);
  });

  it.each([
    ['a document', '# Errors\n\nRequest failed with status code 503\n'],
    ['a script', '#!/bin/sh\ncurl -f x || echo "The requested URL returned error: 404"\n'],
    ['ports and sizes', 'listening on 404\nsize: 503\nwait 500 ms\n'],
    ['a table', 'code,count\n404,12\n503,7\n'],
    [
      'a program',
      "import { get } from 'x';\n\nif (status === 404) throw new Error('404 Not Found');\n",
    ],
    ['names and numbers', 'code;name\n404;Not Found\n'],
    ['another status', '{"order":7,"status":200}'],
    ['a request', 'GET /404 HTTP/1.1\nHost: x\n'],
  ])('%s says nothing', (_, text) => {
    expect(readResponse(text)).toBeUndefined();
  });

  it('loses no line, whatever stands between them', () => {
    const one = fc.constantFrom(...WORDS.map(([, words]) => words));
    const lines = fc.array(fc.oneof(one, fc.string({ unit: 'grapheme', maxLength: 40 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(lines, (all) => {
        const reading = readResponse(all.join('\n'));
        if (reading?.form !== 'words') return;
        const given = all.flatMap((line) => line.split(/\r\n|\n|\r/));
        const { answers, remarks = 0, skipped } = reading;
        expect(answers.length + remarks + skipped).toBe(
          given.filter((line) => line.trim() !== '').length,
        );
      }),
    );
  });

  it('counts what is said twice once', () => {
    const text = 'npm error code E404\nnpm error 404 Not Found - GET https://x/y\n';
    expect(said(readResponse(text))).toEqual(['404 GET https://x/y']);
    expect(said(readResponse('Request failed with status code 503\n'.repeat(3)))).toHaveLength(3);
  });
});
