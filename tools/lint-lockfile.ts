import { readFileSync } from 'node:fs';
import { root } from './run.ts';
import { lockfileFaults } from './supply/lockfile-faults.ts';

/* pnpm lint:lockfile: whether all that is installed comes from the registry, with its hash. */
const PATH = 'pnpm-lock.yaml';
const text = readFileSync(`${root}${PATH}`, 'utf8');
const faults = lockfileFaults(text);
for (const { line, column, code, message } of faults)
  process.stdout.write(
    `${PATH}:${line}:${column} error ${code}\n  ${message}\n  → Take a version from the registry, and let pnpm install write the file.\n`,
  );
process.stdout.write(
  `${text.match(/\bintegrity: /g)?.length ?? 0} packages, ${faults.length} faults.\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
