import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '#generated/rules.ts';
import { diagnose, faults } from '../../test/project.ts';

const folder = readdirSync(new URL('../rules/', import.meta.url));

test.each(rules)('$id is called what its file is called, and has a test beside it', ({ id }) => {
  expect(folder).toContain(`${id}.ts`);
  expect(folder).toContain(`${id}.test.ts`);
});

test('said/ holds what each rule says, and nothing of rules that are gone', () => {
  const files = readdirSync(new URL('../rules/said/', import.meta.url));
  expect(files).toEqual(rules.map(({ id }) => `${id}.txt`).sort());
});

test.each(rules)('all codes of $id are tried', ({ id, codes = [id] }) => {
  const said = readFileSync(new URL(`../rules/said/${id}.txt`, import.meta.url), 'utf8');
  const found = said.matchAll(/^(?:error|warning) ([a-z-]+): /gm);
  expect(new Set(Array.from(found, ([, code]) => code))).toEqual(new Set(codes));
});

/** What a rule would need to look around, or to remember: the check does both for all. */
const BEYOND =
  /\blocales\b.*\.values\(|\bhash\(|\bWeakMap\b|from '(?:node:|\.\.\/(?:check\/(?:check|files|items|look|memory|shelf)|parse\/parse|read\/(?!identity)|validate\/(?:open-file|project|validate))\b)/;

test.each(rules)('$id looks at nothing but what it is given', ({ id }) => {
  const text = readFileSync(new URL(`../rules/${id}.ts`, import.meta.url), 'utf8');
  expect(text.split('\n').filter((line) => BEYOND.test(line))).toEqual([]);
});

test('no two rules have an id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test.each(rules)('$id explains itself in a sentence', ({ description }) => {
  expect(description).toMatch(/^\p{Lu}.{15,}\.$/u);
});

test('a clean project has no faults, not even warnings', () => {
  expect(faults()).toEqual([]);
  expect(diagnose()).toEqual([]);
});
