import { expect, test } from 'vitest';
import { diagnose, edit, FACTS, NGINX_FACTS, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const rack = (constant: string, more = ''): Overrides => ({
  'content/ecosystems/rack.yaml': `# yaml-language-server: $schema=../../packages/core/schemas/ecosystem.schema.json
name: Ruby, Rack
documentation: https://ruby.example/rack
setup: require 'rack/utils'
${more}`,
  ...edit(FACTS, 'code: 404\n', `constants: { rack: ${constant} }\ncode: 404\n`),
});
const at = (property: string) => [`content/iana/404.yaml constants.rack.${property}`];

testRule('constant-versions', [
  ['a name alone', rack('":a"'), []],
  [
    'all of it',
    rack('{ name: ":a", since: "1.9", deprecated: "1.10", until: "2", older: ":b" }'),
    [],
  ],
  ['one version only', rack('{ name: ":a", since: "7.0", deprecated: "7", until: "7.0.0" }'), []],
  ['an end before the beginning', rack('{ name: ":a", since: "3.10", until: "3.9" }'), at('until')],
  [
    'advice against it before the beginning',
    rack('{ name: ":a", since: "3", deprecated: "2.9.9" }'),
    at('deprecated'),
  ],
  [
    'advice against it after the end',
    rack('{ name: ":a", until: "3.0", deprecated: "3.0.1" }'),
    at('deprecated'),
  ],
  ['its own older name', rack('{ name: ":a", older: ":a" }'), at('older')],
  [
    'an ecosystem that has all of them before one exists',
    rack('{ name: ":a", since: "3.1" }', 'since: "3.0.9"\n'),
    ['content/ecosystems/rack.yaml since'],
  ],
  ['one that has them then', rack('{ name: ":a", since: "3.1" }', 'since: "3.1.0"\n'), []],
  ['one that has them later', rack('{ name: ":a", since: "3.1" }', 'since: "4"\n'), []],
  [
    'the latest of several constants',
    {
      ...rack('{ name: ":a", since: "3.1" }', 'since: "3.0"\n'),
      ...edit(
        NGINX_FACTS,
        'code: 499\n',
        'constants: { rack: { name: ":b", since: "2.0" } }\ncode: 499\n',
      ),
    },
    ['content/ecosystems/rack.yaml since'],
  ],
  [
    'a constant without a beginning behind it',
    {
      ...rack('{ name: ":a", since: "3.1" }', 'since: "3.0"\n'),
      ...edit(
        NGINX_FACTS,
        'code: 499\n',
        'constants: { rack: { name: ":b", until: "2.0" } }\ncode: 499\n',
      ),
    },
    ['content/ecosystems/rack.yaml since'],
  ],
]);

/** The ecosystem says as well that no readable code has a constant of it. */
const ofTheCode = (constant: string) =>
  diagnose(rack(constant)).filter(({ file }) => file === 'content/iana/404.yaml');

test.each([
  ['an unknown property', '{ name: ":a", sinse: "3.1" }', 'Did you mean “since”?'],
  ['a version read as a number', '{ name: ":a", since: 3.10 }', 'Put it in quotes: "3.10".'],
  ['no name', '{ since: "3.1" }', 'Add “name:”.'],
  ['a list', '[":a"]', 'Write text or a map.'],
  ['a number', '404', 'Put it in quotes: "404".'],
])('a shape that there is not: %s', (_title, constant, hint) => {
  expect(ofTheCode(constant).map((fault) => fault.hint)).toEqual([hint]);
});

test.each(['3.x', 'v3', '6.2.0-SNAPSHOT', ''])('%j is no version', (version) => {
  const faults = ofTheCode(`{ name: ":a", since: "${version}" }`);
  expect(faults.map(({ code }) => code)).toEqual(['bad-format']);
});
