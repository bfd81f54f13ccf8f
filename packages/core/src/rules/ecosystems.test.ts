import { expect, test } from 'vitest';
import { edit, FACTS, type Overrides } from '../../test/project.ts';
import { diagnosticsOf, testRule } from '../../test/test-rule.ts';

const RACK: Overrides = {
  'content/ecosystems/rack.yaml': `# yaml-language-server: $schema=../../packages/core/schemas/ecosystem.schema.json
name: Ruby, Rack
documentation: https://ruby.example/rack
setup: require 'rack/utils'
`,
};
const named = (constants: string): Overrides =>
  edit(FACTS, 'code: 404\n', `constants: ${constants}\ncode: 404\n`);

testRule('ecosystems', [
  ['an ecosystem that exists', { ...RACK, ...named('{ rack: ":not_found" }') }, []],
  ['one that does not', named('{ rack: ":not_found" }'), ['content/iana/404.yaml constants.rack:']],
  [
    'one that does beside one that does not',
    { ...RACK, ...named('{ rack: ":not_found", tea: NOT_FOUND }') },
    ['content/iana/404.yaml constants.tea:'],
  ],
  [
    'one that is there and unreadable',
    { 'content/ecosystems/rack.yaml': '', ...named('{ rack: ":not_found" }') },
    [],
  ],
  ['an ecosystem without constants', RACK, ['content/ecosystems/rack.yaml']],
]);

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
  const found = diagnosticsOf('ecosystems', overrides);
  expect(found.map((fault) => [fault.severity, fault.hint])).toEqual([[severity, hint]]);
});
