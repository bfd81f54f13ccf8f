import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { growth, printGrowth } from './responses.ts';

/*
 * pnpm bench cli: whole runs of the command line and its peers, against `node -e 0`.
 *
 * Rounds are interleaved, so that a busy moment slows all alike; what counts is the ratio.
 */
const ROUNDS = 31;
const PEERS = { stts: '1.3.0', httpcode: '1.0.2' };

const own = fileURLToPath(new URL('../../packages/cli/dist/polystatus.cjs', import.meta.url));

const RESPONSE = `HTTP/1.1 301 Moved Permanently\r\nLocation: /b\r\n\r\nHTTP/1.1 429 Too Many Requests\r\nRetry-After: 90\r\nServer: nginx\r\n\r\n`;

interface Contender {
  readonly name: string;
  readonly argv: readonly string[];
  /** What it reads from a pipe. */
  readonly input?: string;
  /** Largest ratio allowed, where there is a goal. */
  readonly goal?: number;
}

interface Row extends Contender {
  readonly median: number;
  readonly minimum: number;
  readonly ratio: number;
  readonly minimumRatio: number;
}

export function run(args: readonly string[] = process.argv.slice(2)): void {
  if (!existsSync(own)) throw new Error(`${own} is missing: pnpm --filter polystatus build`);
  const folder = mkdtempSync(join(tmpdir(), 'polystatus-bench-'));
  try {
    const rows = measure([
      { name: 'node -e 0', argv: ['-e', '0'] },
      { name: 'polystatus 404 --lang tr', argv: [own, '404', '--lang', 'tr'], goal: 1.15 },
      {
        name: 'polystatus bulunamadı --lang fr',
        argv: [own, 'bulunamadı', '--lang', 'fr'],
        goal: 1.15,
      },
      {
        name: 'polystatus search çok istek … --lang tr',
        argv: [own, 'search', 'çok istek gönderdim', '--lang', 'tr'],
        goal: 1.3,
      },
      {
        name: 'curl -i … | polystatus --lang tr',
        argv: [own, '--lang', 'tr'],
        input: RESPONSE,
      },
      {
        name: 'polystatus compare 401 403 --lang fr',
        argv: [own, 'compare', '401', '403', '--lang', 'fr'],
      },
      { name: 'polystatus choose --no-input', argv: [own, 'choose', '--no-input'] },
      {
        name: 'polystatus problem 404 --lang tr',
        argv: [own, 'problem', '404', '--lang', 'tr'],
      },
      ...peers(folder),
    ]);
    const reading = growth();
    if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ rows, reading })}\n`);
    else {
      print(rows);
      printGrowth(reading);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Peers from the registry; without them the rest is still worth measuring. */
function peers(folder: string): Contender[] {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: PEERS }),
  );
  const flags = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', flags, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(`Peers not installed, going on without them.\n${stderr ?? ''}`);
    return [];
  }
  const modules = join(folder, 'node_modules');
  return [
    { name: `stts ${PEERS.stts} -t 404`, argv: [join(modules, 'stts/src/index.js'), '-t', '404'] },
    { name: `hcode ${PEERS.httpcode} 404`, argv: [join(modules, 'httpcode/index.js'), '404'] },
  ];
}

function measure(contenders: readonly Contender[]): Row[] {
  const times = contenders.map((): number[] => []);
  for (let round = -2; round < ROUNDS; round++) {
    contenders.forEach(({ argv, input = '' }, at) => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', input });
      const took = performance.now() - start;
      if (status !== 0) throw new Error(`${argv.join(' ')}: exit code ${status}\n${stderr}`);
      if (round >= 0) times[at]?.push(took); // the first rounds fill the disk cache
    });
  }
  const sorted = times.map((list) => list.sort((a, b) => a - b));
  const floor = summary(sorted[0] ?? []);
  return contenders.map((contender, at) => {
    const own = summary(sorted[at] ?? []);
    return {
      ...contender,
      ...own,
      ratio: own.median / floor.median,
      minimumRatio: own.minimum / floor.minimum,
    };
  });
}

function summary(sorted: readonly number[]): { median: number; minimum: number } {
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, minimum: sorted[0] ?? 0 };
}

function print(rows: readonly Row[]): void {
  const lines = rows.map(({ name, median, minimum, ratio, minimumRatio, goal }) =>
    [
      name.padEnd(40),
      `${median.toFixed(1).padStart(7)} ms`,
      `${minimum.toFixed(1).padStart(7)} ms`,
      ratio.toFixed(2).padStart(8),
      minimumRatio.toFixed(2).padStart(10),
      goal === undefined ? '' : `  ≤ ${goal}${ratio <= goal ? '' : '  missed'}`,
    ].join(''),
  );
  const head = `${' '.repeat(40)}    median   minimum   ratio  of minima  goal`;
  process.stdout.write(
    `${ROUNDS} rounds, Node ${process.versions.node}\n${head}\n${lines.join('\n')}\n`,
  );
}

if (import.meta.main) run();
