import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from './run.ts';

/*
 * What no linter checks: names that name nothing, files that grew too long, typographic
 * promises of the repository itself.
 */
const MAX_LINES = 250;
const MAX_MEDIAN = 80;
const EMPTY_NAME = /(?:^|\/)(?:utils?|helpers?|common|shared|misc)(?:\.[a-z]+)*(?:\/|$)/;

const files = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '--', '*.ts', '*.astro', '*.js', '*.css'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => path !== '' && !path.includes('/fixtures/'));
const faults: string[] = [];
const lengths: number[] = [];
for (const path of files) {
  const lines = readFileSync(`${root}${path}`, 'utf8').split('\n').length - 1;
  if (!path.endsWith('.test.ts')) lengths.push(lines);
  if (lines > MAX_LINES) faults.push(`${path}: ${lines} lines; split it (at most ${MAX_LINES}).`);
  if (EMPTY_NAME.test(path))
    faults.push(`${path}: the name says nothing; call it by what it does.`);
}
const median = lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
if (median > MAX_MEDIAN)
  faults.push(`The median file has ${median} lines (at most ${MAX_MEDIAN}).`);

process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
process.stdout.write(`${files.length} files, median ${median} lines, ${faults.length} faults.\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
