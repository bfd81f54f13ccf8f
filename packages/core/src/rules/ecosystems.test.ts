import { expect, test } from 'vitest';
import { diagnose, edit, FACTS, type Overrides } from '../../test/project.ts';
import { faultsOf } from '../../test/faults-of.ts';

const RACK: Overrides = {
  'content/ecosystems/rack.yaml': `# yaml-language-server: $schema=../../packages/core/schemas/ecosystem.schema.json
name: Ruby, Rack
documentation: https://ruby.example/rack
setup: require 'rack/utils'
`,
};
const named = (constants: string): Overrides =>
  edit(FACTS, 'code: 404\n', `constants: ${constants}\ncode: 404\n`);

test.each<[string, Overrides, string[]]>([
  ['an ecosystem that exists', { ...RACK, ...named('{ rack: ":not_found" }') }, []],
  ['one that does not', named('{ rack: ":not_found" }'), [`${FACTS}:2:14`]],
  [
    'one that does beside one that does not',
    { ...RACK, ...named('{ rack: ":not_found", tea: NOT_FOUND }') },
    [`${FACTS}:2:34`],
  ],
  [
    'one that is there and unreadable',
    { 'content/ecosystems/rack.yaml': '', ...named('{ rack: ":not_found" }') },
    [],
  ],
  ['an ecosystem without constants', RACK, ['content/ecosystems/rack.yaml:1:1']],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('ecosystems', overrides)).toEqual(expected);
});

test.each<[string, Overrides, string, string]>([
  ['a slip', { ...RACK, ...named('{ racks: a, rack: b }') }, 'error', 'Did you mean rack?'],
  [
    'a stranger',
    named('{ tea: a }'),
    'error',
    'Remove the line, or write content/ecosystems/tea.yaml.',
  ],
  [
    'no constant',
    RACK,
    'warning',
    'Write “rack:” with the name below constants in content/iana, or remove the file.',
  ],
])('the remedy for %s', (_title, overrides, severity, hint) => {
  const found = diagnose(overrides).filter(({ code }) => code === 'ecosystems');
  expect(found.map((fault) => [fault.severity, fault.hint])).toEqual([[severity, hint]]);
});
