import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exchangeFormats, type Parcel } from '@polystatus/authoring';
import { check, type Diagnostic, type Source } from '@polystatus/core';
import type { Bench } from '../bench.ts';
import { KINDS } from './planted-kinds.ts';
import { POFILTER, pofilterName, pofilterVersion } from './peer-commands.ts';
import { plant, spoilt, type Defect } from './plant.ts';

const SEED = 404;

/** What a checker found: which defects, and how much it said of messages nobody touched. */
interface Findings {
  readonly found: ReadonlySet<Defect>;
  readonly falseAlarms: number;
}

/** Plants defects of each kind in a copy of the content and prints who finds how many. */
export function printRecall(out: string, root: string, bench: Bench): void {
  const { sources, parcels, defects } = plant(root, SEED);
  const checkers = new Map<string, Findings>([
    ['polystatus', byPolystatus(sources, defects)],
    ...(pofilterVersion(bench) === undefined
      ? []
      : [[pofilterName(bench), byPofilter(out, parcels, defects)] as const]),
  ]);
  const share = (found: ReadonlySet<Defect>, kind?: string): string => {
    const all = defects.filter((defect) => kind === undefined || defect.kind === kind);
    return `${all.filter((defect) => found.has(defect)).length} of ${all.length}`;
  };
  const line = (what: string, tell: (findings: Findings) => string | number) => ({
    planted: what,
    ...Object.fromEntries([...checkers].map(([who, findings]) => [who, String(tell(findings))])),
  });
  const kinds = [...KINDS.keys()];
  bench.table('check: planted defects found', [
    ...kinds.map((kind) => line(kind, ({ found }) => share(found, kind))),
    line(
      'all',
      ({ found }) => `${share(found)}, ${((found.size / defects.length) * 100).toFixed(1)} %`,
    ),
    line('kinds found fully', ({ found }) => {
      const full = kinds.filter((kind) =>
        defects.every((one) => one.kind !== kind || found.has(one)),
      );
      return `${full.length} of ${kinds.length}`;
    }),
    line('false alarms', ({ falseAlarms }) => falseAlarms),
  ]);
}

/** Kind by kind, so that each file holds one defect and whatever is new in it belongs to that. */
function byPolystatus(sources: readonly Source[], defects: readonly Defect[]): Findings {
  const diagnose = (texts: Source[]): readonly Diagnostic[] =>
    check({ sources: texts, diagnostics: [] }, '2026-01-01').diagnostics;
  const key = ({ file, code, message }: Diagnostic): string => `${file} ${code} ${message}`;
  const before = new Set(diagnose([...sources]).map(key));
  const found = new Set<Defect>();
  let falseAlarms = 0;
  for (const [, members] of Map.groupBy(defects, ({ kind }) => kind)) {
    const fresh = diagnose(spoilt(sources, members)).filter((one) => !before.has(key(one)));
    for (const diagnostic of fresh) {
      const cause = members.filter((defect) => isAbout(diagnostic, defect));
      for (const defect of cause) found.add(defect);
      if (cause.length === 0) falseAlarms++;
    }
  }
  return { found, falseAlarms };
}

/**
 * In its file, or that of its source, which many faults of one message point at; or in another
 * one that says the same and is compared with it.
 */
function isAbout({ file, message }: Diagnostic, { path, text, tag }: Defect): boolean {
  const entry = (of: string): string => of.split('/').slice(2).join('/');
  if (entry(file) === entry(path)) return true;
  return text.trim() !== '' && file.startsWith(`locales/${tag}/`) && message.includes(text);
}

/** Our own export, before and after; a test that failed only after is a finding. */
function byPofilter(out: string, parcels: readonly Parcel[], defects: readonly Defect[]): Findings {
  const texts = new Map(defects.map((defect) => [`${defect.tag} ${defect.id}`, defect]));
  const clean = failures(join(out, 'clean'), parcels);
  const spoiltParcels = parcels.map((parcel) => ({
    ...parcel,
    units: parcel.units.map((unit) => {
      const defect = texts.get(`${parcel.targetLocale} ${unit.id}`);
      return defect ? { ...unit, target: defect.text.trim() === '' ? '' : defect.text } : unit;
    }),
  }));
  const found = new Set<Defect>();
  let falseAlarms = 0;
  for (const failure of failures(join(out, 'spoilt'), spoiltParcels)) {
    if (clean.has(failure)) continue;
    const defect = texts.get(failure.split(' ', 2).join(' '));
    if (defect) found.add(defect);
    else falseAlarms++;
  }
  return { found, falseAlarms };
}

/** What pofilter says of parcels: `tr 404.title endpunc`, all its default tests. */
function failures(folder: string, parcels: readonly Parcel[]): Set<string> {
  const po = exchangeFormats.find(({ name }) => name === 'po');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = new Set<string>();
  for (const parcel of parcels) {
    const { targetLocale: tag } = parcel;
    const [input, output] = [join(folder, `${tag}.po`), join(folder, `${tag}-found.po`)];
    writeFileSync(input, po?.write(parcel) ?? '');
    spawnSync(POFILTER, ['--progress=none', input, output], { stdio: 'ignore' });
    for (const entry of existsSync(output) ? readFileSync(output, 'utf8').split('\n\n') : []) {
      const id = /^msgctxt "(.*)"$/m.exec(entry)?.[1];
      for (const [, test] of entry.matchAll(/\(pofilter\) (\w+)/g))
        all.add(`${tag} ${id ?? ''} ${test ?? ''}`);
    }
  }
  return all;
}
