import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bench } from '../measure/bench.ts';
import { interleave, median, ratio } from '../measure/rounds.ts';
import { root } from '../run.ts';

const ROUNDS = 31;
/** They fill the disk cache and do not count. */
const WARM_UP = 2;
const PEERS = [
  { name: 'stts', version: '1.3.0', program: 'src/index.js', args: ['-t', '404'] },
  { name: 'httpcode', version: '1.0.2', program: 'index.js', args: ['404'] },
] as const;

const own = join(root, 'packages/cli/dist/polystatus.cjs');

const RESPONSE = `HTTP/1.1 301 Moved Permanently\r\nLocation: /b\r\n\r\nHTTP/1.1 429 Too Many Requests\r\nRetry-After: 90\r\nServer: nginx\r\n\r\n`;

interface Contender {
  readonly name: string;
  readonly argv: readonly string[];
  /** What it reads from a pipe. */
  readonly input?: string;
  /** Largest ratio wanted, where there is a goal. */
  readonly goal?: number;
}

const polystatus = (
  args: readonly string[],
  more: Pick<Contender, 'goal' | 'input'> = {},
): Contender => ({ name: ['polystatus', ...args].join(' '), argv: [own, ...args], ...more });

/** Whole runs of the command line and its peers, against `node -e 0`. */
export function run(bench: Bench): void {
  const contenders: Contender[] = [
    { name: 'node -e 0', argv: ['-e', '0'] },
    polystatus(['404', '--lang', 'tr'], { goal: 1.15 }),
    // The same answer without the page made beforehand.
    polystatus(['iana/404', '--lang', 'tr']),
    polystatus(['bulunamadı', '--lang', 'fr']),
    polystatus(['search', 'çok istek gönderdim', '--lang', 'tr'], { goal: 1.6 }),
    polystatus(['--lang', 'tr'], { input: RESPONSE }),
    polystatus(['compare', '401', '403', '--lang', 'fr']),
    polystatus(['choose', '--no-input']),
    polystatus(['problem', '404', '--lang', 'tr']),
    ...peers(bench),
  ];
  const warmUp = bench.quick ? 0 : WARM_UP;
  const results = interleave(
    new Map(contenders.map((contender) => [contender, () => milliseconds(contender)])),
    warmUp + bench.rounds(ROUNDS),
  );
  const all = contenders.map((contender) => (results.get(contender) ?? []).slice(warmUp));
  const floor = all[0] ?? [];
  bench.table(
    'cli',
    contenders.map(({ name, input, goal }, at) => {
      const taken = all[at] ?? [];
      const times = ratio(taken, floor);
      return {
        who: input === undefined ? name : `curl -i … | ${name}`,
        'ms (median)': median(taken),
        'ms (least)': Math.min(...taken),
        '÷ node -e 0': times,
        'of the least': Math.min(...taken) / Math.min(...floor),
        goal: goal === undefined ? '' : `≤ ${goal}${times <= goal ? '' : ', missed'}`,
      };
    }),
  );
}

function peers(bench: Bench): Contender[] {
  const folders = bench.peers(PEERS);
  return PEERS.flatMap(({ name, version, program, args }) => {
    const folder = folders.get(name);
    return folder === undefined
      ? []
      : [
          {
            name: `${name} ${version} ${args.join(' ')}`,
            argv: [join(folder, 'node_modules', name, program), ...args],
          },
        ];
  });
}

function milliseconds({ argv, input = '' }: Contender): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', input });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`${argv.join(' ')}: exit code ${status}\n${stderr}`);
  return took;
}
