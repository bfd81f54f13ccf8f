import { expect, test } from 'vitest';
import { contentCommands } from '../src/content/commands.ts';
import { runHere } from './run-here.ts';
import { content } from './temporary-root.ts';

const names = [...contentCommands.keys()];

test.each(names)(
  '%s says in a line what it does, and its usage begins with its name',
  async (name) => {
    const command = await contentCommands.get(name)?.();
    expect(command?.summary).toMatch(/^[a-z][^.]{5,70}$/);
    const { status, stdout } = await runHere([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^pnpm content ${name}\\b`));
  },
);

test.each([
  'check',
  'codeowners',
  'coverage',
  'credits',
  'export',
  'pseudo',
  'rules',
  'summary',
  'sync',
])('%s refuses words it has no use for', async (name) => {
  const { status, stderr } = await runHere([name, 'nonsense']);
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/“nonsense” (?:means nothing here\.|in content\/ or locales\/\.)/),
  ]);
});

test('the help lists every command', async () => {
  const { status, stdout } = await content([]);
  expect(status).toBe(0);
  const listed = [...stdout.matchAll(/^ {2}pnpm content (\S+) +\S/gm)].map(([, name]) => name);
  expect(listed).toEqual(names);
});

test.each(['nothing', 'toString', '../index', 'check.test'])(
  'there is no command %s, and whoever asks for it is told which there are',
  async (name) => {
    const { status, stderr } = await content([name]);
    expect(status).toBe(2);
    expect(stderr).toContain(`There is no command “${name}”.`);
    expect(stderr).toContain('pnpm content check');
  },
);
