import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import type { Candidate, Sample } from './candidate.ts';
import { writePeerFiles } from './peer-files.ts';

export const POFILTER = 'pofilter';
/** The versions measured; of each name the first one that can be had. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  '@formatjs/cli': ['6.16.32'],
  'i18next-cli': ['1.74.2'],
  '@lingui/cli': ['6.11.0', '6.8.0'],
};

/** A peer that is there: how it is called in the table, and where its program is. */
interface Installed {
  readonly who: string;
  readonly program: string;
}

/** The peers’ commands on the messages of a root; those that cannot be had are named and left out. */
export function peers({ size, root, messages }: Sample, bench: Bench): Candidate[] {
  if (bench.quick) return [];
  const files = writePeerFiles(root, `${root}-peers`);
  const row = (who: string, command: string, args: string[], cwd: string): Candidate => ({
    who,
    size,
    messages,
    task: { command, args, cwd },
  });
  const { execPath: node } = process;
  const formatjs = installed('@formatjs/cli', 'formatjs', bench);
  const i18next = installed('i18next-cli', 'i18next-cli', bench);
  const lingui = installed('@lingui/cli', 'lingui', bench);
  const verify = [
    '--source-locale',
    'en',
    '--missing-keys',
    '--extra-keys',
    '--structural-equality',
  ];
  return [
    ...(pofilterVersion(bench) === undefined
      ? []
      : [
          row(
            pofilterName(bench),
            POFILTER,
            ['--progress=none', '.', `${root}-pofilter`],
            files.po,
          ),
        ]),
    ...(formatjs
      ? [
          row(
            `${formatjs.who} verify`,
            node,
            [formatjs.program, 'verify', ...verify, '*.json'],
            files.json,
          ),
        ]
      : []),
    ...(i18next
      ? [row(`${i18next.who} status`, node, [i18next.program, 'status'], files.i18next)]
      : []),
    ...(lingui
      ? [row(`${lingui.who} compile`, node, [lingui.program, 'compile'], files.lingui)]
      : []),
  ];
}

/** As in the table: with its version. */
export function pofilterName(bench: Bench): string {
  return `${POFILTER} ${pofilterVersion(bench) ?? ''}`.trim();
}

let version: string | undefined;
let asked = false;

/** @returns `undefined` where translate-toolkit is not on the PATH, and in a quick run */
export function pofilterVersion({ quick, leaveOut }: Bench): string | undefined {
  if (quick || asked) return version;
  asked = true;
  const { stdout, status } = spawnSync(POFILTER, ['--version'], { encoding: 'utf8' });
  if (status === 0) version = /\d[\d.]*/.exec(stdout)?.[0];
  else leaveOut(`${POFILTER} (translate-toolkit, on the PATH)`);
  return version;
}

const found = new Map<string, Installed | undefined>();

function installed(name: string, program: string, bench: Bench): Installed | undefined {
  if (!found.has(name)) found.set(name, install(name, program, bench));
  return found.get(name);
}

function install(name: string, program: string, bench: Bench): Installed | undefined {
  for (const version of VERSIONS[name] ?? []) {
    const folder = bench.peers([{ name, version }]).get(name);
    if (folder !== undefined)
      return { who: `${name} ${version}`, program: join(folder, 'node_modules/.bin', program) };
  }
  return undefined;
}
