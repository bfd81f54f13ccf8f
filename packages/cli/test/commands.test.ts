import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { forms, type CommandName } from '#generated/commands.ts';
import { missingWords } from '../build/words.ts';
import { openCompiled } from '@polystatus/core/world/built';
import type { CommandForms } from '../src/command-form.ts';
import { everyForm, GENERAL } from '../src/options.ts';
import { parseArguments } from '../src/parse-arguments.ts';
import { form as show } from '../src/show.ts';

const { words: messages } = openCompiled();
const folder = mkdtempSync(join(tmpdir(), 'polystatus-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Programs of the examples that only say what they were given. */
for (const name of ['polystatus', 'curl', 'man']) {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n[ ${name} = polystatus ] && printf '%s\\n' "$@" >&2\n:\n`);
  chmodSync(file, 0o755);
}

describe.each(Object.entries(forms))('%s', (name, { examples }) => {
  it('has an example', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((line) => [line]))('%s', (line) => {
    // What bash alone does, and where the answer goes, is not the command’s.
    const typed = line.replace(/^source <\((.*)\)$/, '$1').replace(/ > ~\/.*$/, '');
    const { stderr } = spawnSync('sh', ['-c', typed], {
      encoding: 'utf8',
      env: { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` },
    });
    const { command, fault } = parseArguments(stderr.split('\n').slice(0, -1));
    expect(fault).toBeUndefined();
    // A pipe needs no command.
    expect(command ?? 'explain').toBe(name);
  });
});

it('an option means the same wherever it may stand', () => {
  const known = new Map<string, unknown>(Object.entries(GENERAL));
  for (const { options } of everyForm(forms, show))
    for (const [name, option] of Object.entries(options)) {
      expect([name, option]).toEqual([name, known.get(name) ?? option]);
      known.set(name, option);
    }
});

describe('words', () => {
  const ping: CommandForms = {
    ping: {
      part: 'program',
      operands: [{ name: 'target' }],
      options: { loud: {}, times: { value: 'number' }, via: { value: 'route' } },
      examples: ['polystatus ping'],
    },
  };

  it('no command lacks its own', () => {
    expect(missingWords(forms, show, messages('en', 'cli'))).toEqual([]);
  });

  it('those that a command lacks are named', () => {
    expect(missingWords(ping, show, messages('en', 'cli'))).toEqual([
      'help.command.ping',
      'help.placeholder.target',
      'help.option.loud',
      'help.option.times',
      'help.option.via',
      'help.placeholder.route',
    ]);
  });
});

it.each<[CommandName, readonly string[]]>([
  ['random', ['random', '--print']],
  ['open', ['open', '--seed', 'x']],
])('%s takes no option of another command', (command, argv) => {
  expect(parseArguments(argv)).toMatchObject({ command, fault: { message: 'foreignOption' } });
});
