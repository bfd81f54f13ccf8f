import { expect, test } from 'vitest';
import { commandsIn, headingsIn, linksIn, pathsIn } from './named-in.ts';

test.each([
  ['`npx -y pnpm content check`', [['content', 'check']]],
  ['```sh\npnpm lint:code  # says\n```\n', [['lint:code', '']]],
  ['Any pnpm may run `pnpm -s x`.', []],
])('commands in %j', (text, expected) => expect(commandsIn(text)).toEqual(expected));

test('links', () => {
  const text =
    '[a](docs/a.md#why) [`b`](#walks) [c](404) [d](nginx/499) [e](https://a.example/#x) `[f](f)`';
  expect(linksIn(text)).toEqual([
    { file: 'docs/a.md', heading: 'why' },
    { file: '', heading: 'walks' },
  ]);
});

test.each([
  ['## Where a test stands', 'where-a-test-stands'],
  ['# 1. The search is our own', '1-the-search-is-our-own'],
  ['### A `rule` of “names”', 'a-rule-of-names'],
])('%s', (line, expected) => expect(headingsIn(`${line}\n`)).toEqual([expected]));

test.each([
  ['`tools/bench` and `tools/none.ts`', ['tools/bench', 'tools/none.ts']],
  ['`nginx/499`, `text/html`, `@polystatus/data/facts`', []],
  ['`tools/<name>.ts`, `tools/*.ts`, `tools/dist/x`', []],
  ['```\n`tools/in-a-block`\n```\n', []],
])('paths in %j', (text, expected) => {
  expect(pathsIn(text, (name) => name === 'tools')).toEqual(expected);
});
