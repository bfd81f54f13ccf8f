import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledFolder } from '@polystatus/core/world/built';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* A copy of this package with one command more: its file and its words are all it needs. */
const root = fileURLToPath(new URL('../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'polystatus-new-command-'));
const compiled = join(copy, 'compiled');

const COMMAND = `import { given } from '../arguments.ts';
import type { CommandForm } from '../command-form.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { writeOut } from '../write-out.ts';

export const form = {
  part: 'program',
  operands: [{ name: 'text', optional: true }],
  options: { times: { value: 'number' } },
  examples: ['polystatus ping hello --times 2'],
} as const satisfies CommandForm;

export function run({ args }: Context): Exit {
  writeOut(1, \`\${args.operands.join(' ')} × \${given(args, form).times ?? '1'}\\n\`);
  return EXIT.found;
}
`;

interface Words {
  help: { command: Record<string, string>; option: Record<string, string> };
}

function run(argv: readonly string[], env = process.env) {
  return spawnSync(process.execPath, argv, { cwd: copy, encoding: 'utf8', env });
}

/** Builds the copy, from what it is given and neither the real content nor the world. */
function build() {
  const env: NodeJS.ProcessEnv = { ...process.env, POLYSTATUS_COMPILED: compiled };
  delete env['POLYSTATUS_WORLD'];
  const generated = run(['generate.ts'], env);
  return generated.status === 0 ? run(['build.ts'], env) : generated;
}

const ping = (...argv: string[]) => run(['dist/polystatus.cjs', ...argv], {});

beforeAll(() => {
  for (const name of ['src', 'build', 'build.ts', 'generate.ts', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  cpSync(compiledFolder(), compiled, { recursive: true });
  writeFileSync(join(copy, 'src/commands/ping.ts'), COMMAND);
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a command', () => {
  it('without words is not built', () => {
    const { status, stderr } = build();
    expect(status).not.toBe(0);
    expect(stderr).toContain('lacks words of commands: help.command.ping, help.option.times.');
  });

  it('with them is', () => {
    const path = join(compiled, 'ui/en/cli.json');
    const words = JSON.parse(readFileSync(path, 'utf8')) as Words;
    words.help.command['ping'] = 'says it again';
    words.help.option['times'] = 'how often';
    writeFileSync(path, JSON.stringify(words));
    const { status, stderr } = build();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('runs', () => {
    expect(ping('ping', 'hello', '--times', '2').stdout).toBe('hello × 2\n');
  });

  it.each([
    ['help', ['help'], 'ping [text]'],
    ['its own help', ['help', 'ping'], 'how often'],
    ['bash', ['completion', 'bash'], "'ping' 'says it again'"],
    ['fish', ['completion', 'fish'], "'ping' 'says it again'"],
    ['zsh', ['completion', 'zsh'], 'ping:says it again'],
    ['the manual page', ['man'], 'polystatus ping hello \\-\\-times 2'],
  ])('stands in %s', (_where, argv, text) => {
    expect(ping(...argv).stdout).toContain(text);
  });
});
