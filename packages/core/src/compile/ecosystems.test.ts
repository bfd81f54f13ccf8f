import { expect, test } from 'vitest';
import { diagnose, edit, FACTS, sources, type Overrides } from '../../test/project.ts';
import { check } from '../check/check.ts';
import { compile } from './compile.ts';

const PATH = 'content/ecosystems/';
const text = (key: string, name: string, more = '') =>
  `# yaml-language-server: $schema=../../packages/core/schemas/ecosystem.schema.json
name: ${name}
documentation: https://${key}.example/
setup: use ${key}
${more}`;
const file = (key: string, name: string, more?: string): Overrides => ({
  [`${PATH}${key}.yaml`]: text(key, name, more),
});
const compiled = (overrides: Overrides) =>
  compile(check({ sources: sources(overrides), diagnostics: [] }, '2026-01-01').project())
    .ecosystems;

test('a file is all that an ecosystem needs', () => {
  const constants = edit(FACTS, 'code: 404\n', 'code: 404\nconstants: { elixir: ":not_found" }\n');
  const overrides = { ...file('elixir', 'Elixir, Plug', 'since: "1.7"\n'), ...constants };
  expect(diagnose(overrides)).toEqual([]);
  expect(compiled(overrides)).toEqual([
    {
      id: 'elixir',
      name: 'Elixir, Plug',
      documentation: 'https://elixir.example/',
      setup: 'use elixir',
      since: '1.7',
    },
  ]);
});

test('they stand in the order of their names, signs aside', () => {
  const overrides = { ...file('a', 'Rust'), ...file('b', '.NET'), ...file('c', 'Java') };
  expect(compiled(overrides).map(({ name }) => name)).toEqual(['Java', '.NET', 'Rust']);
});

test('lines to copy keep their line ends but the last', () => {
  const lines = text('rack', 'Rack').replace('setup: use rack', 'setup: |\n  one\n\n  two');
  const overrides = { [`${PATH}rack.yaml`]: lines };
  expect(compiled(overrides)[0]?.setup).toBe('one\n\ntwo');
});

test.each([
  ['a version that is read as a number', 'since: 3.13\n', 'Put it in quotes: "3.13".'],
  ['a slip in a property', 'sinse: "3.13"\n', 'Did you mean “since”?'],
])('%s', (_title, line, hint) => {
  expect(diagnose(file('python', 'Python', line)).map((fault) => fault.hint)).toContain(hint);
});
