import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EN, FACTS, FR_LOCALE, sources, TR, TR_LOCALE, TR_UI } from '../../test/project.ts';
import { check } from './check.ts';
import { identify } from '../read/identity.ts';
import type { ReadResult, Source } from '../read/read.ts';
import { emptyMemory, memoryFrom, memoryToKeep, type Memory } from './memory.ts';

const TODAY = '2026-06-15';

function readOf(texts: ReadonlyMap<string, string>): ReadResult {
  const all = [...texts].flatMap(([path, text]): Source[] => {
    const identity = identify(path);
    return identity ? [{ path, identity, text }] : [];
  });
  return { sources: all, diagnostics: [] };
}

/** Checks with a memory that was written down and read again, as between two runs. */
function again(read: ReadResult, memory: Memory, today = TODAY): Memory {
  const kept = memoryFrom(JSON.parse(JSON.stringify(memoryToKeep(memory))));
  expect(check(read, today, undefined, kept).diagnostics).toEqual(check(read, today).diagnostics);
  return kept;
}

const start = new Map(sources().map(({ path, text }) => [path, text]));
const PIECES = [
  '',
  'x',
  '  ',
  '`',
  '{{count}}',
  '404',
  '\n',
  '- ',
  ': ',
  '"',
  ' ;',
  'MUST',
  'Ü',
  '# review: x\n',
];

interface Step {
  readonly kind: 'change' | 'delete' | 'copy' | 'replace' | 'restore';
  readonly path: number;
  readonly other: number;
  readonly at: number;
  readonly drop: number;
  readonly piece: string;
}

function apply(texts: Map<string, string>, { kind, path, other, at, drop, piece }: Step): void {
  const paths = [...start.keys(), 'locales/fr/nginx/498.yaml', 'content/nginx/498.yaml'];
  const [name, second] = [paths[path % paths.length] ?? '', paths[other % paths.length] ?? ''];
  const text = texts.get(name);
  const original = start.get(name);
  if (kind === 'delete') texts.delete(name);
  else if (kind === 'restore' && original !== undefined) texts.set(name, original);
  else if (kind === 'replace') texts.set(name, texts.get(second) ?? '');
  else if (kind === 'copy' && text !== undefined) texts.set(second, text);
  else if (text !== undefined) {
    const index = Math.floor(at * text.length);
    texts.set(name, text.slice(0, index) + piece + text.slice(index + drop));
  }
}

const step = fc.record<Step>({
  kind: fc.constantFrom('change', 'change', 'change', 'delete', 'copy', 'replace', 'restore'),
  path: fc.nat(40),
  other: fc.nat(40),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(6),
  piece: fc.constantFrom(...PIECES),
});

test('after any history of edits, memory finds what a first look finds', () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 3 }), { maxLength: 5 }), (history) => {
      const texts = new Map(start);
      let memory = again(readOf(texts), emptyMemory());
      for (const steps of history) {
        for (const one of steps) apply(texts, one);
        memory = again(readOf(texts), memory);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['a title', TR, 'title:', 'title: x'],
  ['the source of a title', EN, 'title:', 'title: x'],
  ['a code', FACTS, 'code: 404', 'code: 405'],
  ['a language’s own file', TR_LOCALE, 'endonym:', 'endonymm:'],
  ['which language is the source', FR_LOCALE, 'endonym:', 'source: true\nendonym:'],
  ['words of the interface', TR_UI, ':', ': "{{count}}"'],
])('%s that changed is looked at again', (_title, path, from, to) => {
  const texts = new Map(start);
  const memory = again(readOf(texts), emptyMemory());
  texts.set(path, (texts.get(path) ?? '').replace(from, to));
  expect(check(readOf(texts), TODAY).diagnostics).not.toEqual([]);
  again(readOf(texts), memory);
});

test('a day that passed is not the day that was checked', () => {
  const texts = new Map(start);
  const facts = texts.get(FACTS) ?? '';
  texts.set(FACTS, facts.replace(/^state: .*$/m, 'state: temporary\nexpires: "2026-06-15"'));
  const memory = again(readOf(texts), emptyMemory());
  const later = check(readOf(texts), '2026-06-16', undefined, memory).diagnostics;
  expect(later.map(({ code }) => code)).toContain('state');
  expect(later).toEqual(check(readOf(texts), '2026-06-16').diagnostics);
});

test('what did not change is not asked about again', () => {
  const memory = emptyMemory();
  const read = readOf(start);
  check(read, TODAY, undefined, memory);
  const said = memory.files[TR];
  check(read, TODAY, undefined, memory);
  expect(memory.files[TR]).toBe(said);
});
