import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentCommands } from '@polystatus/authoring/content';
import { commandsIn, PNPM_COMMANDS } from '../docs/named-in.ts';
import { root } from '../run.ts';
import { scripts } from './start-script.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>
  >;
}

const folder = join(root, '.github/workflows');

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

  test('may do what it names, and ends', () => {
    expect(workflow.permissions).toBeDefined();
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  // A tag can be moved to other code; the sign behind it tells people what it was.
  test('takes actions by their commit', () => {
    for (const { uses } of steps)
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
    for (const [, rest] of text.matchAll(/uses: \S+(.*)/g)) expect(rest).toMatch(/^ # v\d/);
  });

  test('runs lines that bash can read, and commands that exist', () => {
    for (const run of runs) {
      const { stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
      expect(stderr).toBe('');
      for (const [path] of run.matchAll(/\.ci\/[a-z-]+/g))
        expect(existsSync(join(root, path))).toBe(true);
      const lines = `\`\`\`sh\n${run.replaceAll('pnpm --silent', 'pnpm')}\n\`\`\``;
      for (const [command, argument] of commandsIn(lines)) {
        expect([...Object.keys(scripts), ...PNPM_COMMANDS]).toContain(command);
        if (command === 'content') expect([...contentCommands.keys()]).toContain(argument);
      }
    }
  });

  // A title or a branch name that somebody chose would become part of the script.
  test('puts no text from outside into a script', () => {
    for (const run of runs) expect(run).not.toContain('${{');
  });
});

test('what is published is signed with the identity of CI', () => {
  const { jobs } = parse(readFileSync(join(folder, 'release.yaml'), 'utf8')) as {
    readonly jobs: { readonly release: unknown };
  };
  expect(jobs.release).toMatchObject({
    permissions: { 'id-token': 'write' },
    steps: expect.arrayContaining([
      expect.objectContaining({
        with: expect.objectContaining({ 'publish-script': 'npx -y pnpm changeset publish' }),
        env: { PNPM_CONFIG_PROVENANCE: 'true' },
      }),
    ]),
  });
});
