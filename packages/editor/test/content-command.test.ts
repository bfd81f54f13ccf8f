import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { command } from '../src/content-command.ts';
import { runCommand } from '@polystatus/authoring/test/run-here';
import { TemporaryRoot } from '@polystatus/authoring/test/temporary-root';

const program = `import { command } from ${JSON.stringify(new URL('../src/content-command.ts', import.meta.url).href)};
process.exitCode = await command.run(process.argv.slice(1));`;

test('pnpm content edit prints its address, and Ctrl+C ends it', async () => {
  using root = new TemporaryRoot();
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      program,
      '--',
      '--port',
      '0',
      '--locale',
      'tr',
      '--root',
      root.path,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], timeout: 50_000 },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const address = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{32}&locale=tr/.exec(
    line.toString(),
  )?.[0];
  const page = await fetch(address ?? '');
  expect(await page.text()).toContain('<script type="module" src="/app.js">');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
}, 60_000);

test.each([
  ['a port that is none', ['--port', '70000'], '--port needs a whole number'],
  ['a language that is none', ['--locale', 'xx'], 'There is no translation into “xx”'],
  ['a word', ['404'], '“404” means nothing here'],
])(
  '%s is wrong usage',
  async (_, args, message) => {
    using root = new TemporaryRoot();
    const { status, stderr } = await runCommand(command, [...args, '--root', root.path]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  },
  60_000,
);

test('a taken port is said', async () => {
  using root = new TemporaryRoot();
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { status, stderr } = await runCommand(command, [
    '--port',
    String(port),
    '--root',
    root.path,
  ]);
  other.close();
  expect([status, stderr]).toEqual([1, expect.stringContaining('it is taken')]);
}, 60_000);

test('its help begins with its name', async () => {
  expect((await runCommand(command, ['--help'])).stdout).toMatch(/^pnpm content edit\b/);
});
