import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentCommands } from './content/index.ts';
import { root } from './run.ts';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'content/README.md',
  'locales/README.md',
  'packages/data/README.md',
  'packages/api/README.md',
  'packages/error-pages/README.md',
  'packages/cli/README.md',
  'examples/nginx/README.md',
];
const text = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

test.each(DOCUMENTS)('%s names only commands that exist', (path) => {
  const BUILT_IN = new Set(['install', 'changeset', 'exec', 'start', 'test']);
  const named = [...text(path).matchAll(/\bpnpm ([a-z]+)(?: ([a-z]+))?/g)];
  for (const [, command = '', argument = ''] of named) {
    expect([...BUILT_IN, ...Object.keys(scripts)]).toContain(command);
    if (command === 'content') expect([...contentCommands.keys()]).toContain(argument);
  }
});

test.each(DOCUMENTS)('%s links only to files that exist', (path) => {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  for (const [, target = ''] of text(path).matchAll(/\]\((?!https?:|#|\d{3}\))([^)#\s]+)/g)) {
    expect({ target, exists: existsSync(`${root}${folder}${target}`) }).toEqual({
      target,
      exists: true,
    });
  }
});

test('the README stays short', () => expect(text('README.md').split('\n').length).toBeLessThan(80));

test('CI runs exactly the README’s test command', () => {
  const [, command = ''] = /^(npx -y pnpm test)\b/m.exec(text('README.md')) ?? [];
  expect(text('.ci/run').trim().split('\n').at(-1)).toBe(command);
});
