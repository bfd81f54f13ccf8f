import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentScript } from '../content-script.ts';
import { processCost, type Task } from '../process-cost.ts';
import type { Candidate, Sample } from './candidate.ts';

const compileRoot = fileURLToPath(new URL('compile-root.js', import.meta.url));

/** The file that the row “one file changed” writes to; it is in every root. */
const CHANGED = 'locales/tr/iana/200.yaml';

/** What the script “compile” of packages/core gives to Node.js. */
const COMPILE_OPTIONS = ['--max-semi-space-size=8'];

/** Our own commands on a root: cold, again without a change, after one change, and compiling. */
export function ours({ size, root, messages }: Sample): Candidate[] {
  const check = (...flags: string[]): Task => ({
    command: process.execPath,
    args: [...contentScript, 'check', '--root', root, '--format', 'json', ...flags],
  });
  const row = (what: string, task: Task, before?: () => void): Candidate => ({
    who: `polystatus ${what}`,
    size,
    messages,
    task,
    ...(before && { before }),
  });
  const out = `${root}-compiled`;
  mkdirSync(out, { recursive: true });
  const cached = check('--cache', `${root}-cache`);
  return [
    row('check, no cache', check('--no-cache')),
    // The rows before may have changed a file; a run that is not measured brings the cache up to it.
    row('check, nothing changed', cached, () => processCost(cached)),
    row('check, one file changed', cached, () => changeOneFile(root, cached)),
    row('compile', {
      command: process.execPath,
      args: [...COMPILE_OPTIONS, compileRoot, root, out],
    }),
  ];
}

/** Changes one message to a text it never had, so that no cache knows it. */
function changeOneFile(root: string, cached: Task): void {
  processCost(cached);
  const path = join(root, CHANGED);
  const text = readFileSync(path, 'utf8');
  const stamp = `${process.hrtime.bigint() % 1_000_000n}`;
  writeFileSync(path, text.replace(/^(summary: .*?)(?: \(\d+\))?\.$/m, `$1 (${stamp}).`));
}
