import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentCommands } from '@polystatus/authoring/content';
import { editCommand } from '../edit-command.ts';
import { root } from '../run.ts';
import { commandsIn, headingsIn, linksIn, pathsIn, PNPM_COMMANDS } from './named-in.ts';

const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const listed = (...patterns: string[]): string[] =>
  execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', '--deduplicate', '--', ...patterns],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(root, path)));

const DOCUMENTS = listed('*.md').filter((path) => !/^\.changeset\/|CHANGELOG\.md$/.test(path));
const PACKAGES = readdirSync(join(root, 'packages')).filter((name) =>
  existsSync(join(root, 'packages', name, 'package.json')),
);
const scriptsOf = (folder: string): string[] => {
  const { scripts = {} } = JSON.parse(text(join(folder, 'package.json'))) as {
    scripts?: Record<string, string>;
  };
  return Object.keys(scripts);
};
const SCRIPTS = [
  ...PNPM_COMMANDS,
  ...['.', ...PACKAGES.map((name) => `packages/${name}`)].flatMap(scriptsOf),
];
const BENCHMARKS = readdirSync(join(root, 'tools/bench')).map((name) => name.replace(/\.ts$/, ''));

describe.each(DOCUMENTS)('%s', (path) => {
  const document = text(path);
  const folder = dirname(path);

  test('names only commands that exist', () => {
    for (const [command, argument] of commandsIn(document)) {
      expect(SCRIPTS).toContain(command);
      if (command === 'content' && argument !== '')
        expect([...contentCommands.keys(), ...editCommand.keys()]).toContain(argument);
      if (command === 'bench' && argument !== '') expect(BENCHMARKS).toContain(argument);
    }
  });

  test('links only to files and headings that exist', () => {
    const missing = linksIn(document).filter(({ file, heading }) => {
      const target = file === '' ? path : join(folder, file);
      if (!existsSync(join(root, target))) return true;
      return heading !== '' && !headingsIn(text(target)).includes(heading);
    });
    expect(missing).toEqual([]);
  });

  test('names only paths that exist', () => {
    const isFolder = (name: string): boolean =>
      [root, join(root, folder)].some(
        (place) => statSync(join(place, name), { throwIfNoEntry: false })?.isDirectory() ?? false,
      );
    const missing = pathsIn(document, isFolder).filter(
      (named) => ![root, join(root, folder)].some((place) => existsSync(join(place, named))),
    );
    // What somebody may add (another language, another code), and files of an app that `polystatus export` writes.
    const elsewhere = /^(?:locales\/de|content)\/|\/http-statuses\.|\.gotext\.json$/;
    expect(missing.filter((named) => !elsewhere.test(named))).toEqual([]);
  });
});

test('the README stays short, and says where everything is', () => {
  const readme = text('README.md');
  expect(readme.split('\n').length).toBeLessThan(80);
  for (const folder of ['content', 'locales', 'docs', 'tools', 'examples'])
    expect(readme).toContain(folder);
  for (const name of PACKAGES) expect(readme).toContain(`packages/${name}`);
});

test.each(PACKAGES)('packages/%s says what it is', (name) => {
  const readme = text(`packages/${name}/README.md`);
  expect(readme.split('\n').length).toBeGreaterThanOrEqual(10);
});

test('decisions are numbered without a gap, and each has its reasons', () => {
  const names = readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'README.md');
  names.forEach((name, at) => {
    const record = text(`docs/decisions/${name}`);
    expect(name).toMatch(new RegExp(`^${String(at + 1).padStart(4, '0')}-[a-z-]+\\.md$`));
    expect(record).toMatch(
      new RegExp(`^# ${at + 1}\\. .+\\n\\n\\*\\*(?:Holds|To be looked at again|Replaced)\\b`),
    );
    for (const heading of ['why', 'what-it-buys', 'what-speaks-against-it'])
      expect(headingsIn(record)).toContain(heading);
  });
});

test('CI runs exactly the README’s test command', () => {
  const [, command = ''] = /^(npx -y pnpm test)\b/m.exec(text('README.md')) ?? [];
  expect(text('.ci/run').trim().split('\n').at(-1)).toBe(command);
});
