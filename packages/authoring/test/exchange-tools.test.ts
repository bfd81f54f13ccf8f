import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ExchangeFormat } from '../src/exchange/exchange-format.ts';
import { format as po } from '../src/exchange/formats/po.ts';
import { format as xliff12 } from '../src/exchange/formats/xliff12.ts';
import type { Parcel, Unit } from '../src/exchange/parcel.ts';
import { readBack } from './test-format.ts';

/* What gettext and Translate Toolkit give back, where they are installed. */
const folder = mkdtempSync(join(tmpdir(), 'polystatus-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unit = (id: string, source: string, target: string): Unit => ({
  id,
  source,
  target,
  state: 'translated',
  base: 'abcdefghij',
  previous: undefined,
  note: 'Heading of a page.',
  comment: undefined,
  limit: 60,
});
const parcel: Parcel = {
  sourceLocale: 'en',
  targetLocale: 'tr',
  units: [
    unit('404.title', 'Not Found', 'Bulunamadı'),
    unit('404.related.nginx/499', 'Say `404` & "go"', '“git” deyip `404` gönderin & bekleyin'),
    unit('a.state', 'State', 'Durum'),
    unit('b.state', 'State', 'Hâl'),
  ],
};

test.each<readonly [string, ExchangeFormat, readonly (readonly string[])[]]>([
  ['msgcat', po, [['msgcat', '--width=40', '--sort-output', 'in.po', '-o', 'out.po']]],
  [
    'po2csv and csv2po',
    po,
    [
      ['po2csv', 'in.po', 'half.csv'],
      ['csv2po', 'half.csv', 'out.po'],
    ],
  ],
  ['xliff2po', xliff12, [['xliff2po', 'in.xlf', 'out.po']]],
])('what went through %s still knows its messages', (_title, out, commands) => {
  for (const [program = '', ...args] of commands) {
    if (spawnSync(program, ['--version']).status !== 0) {
      process.stderr.write(`\nNOT TESTED: what ${program} gives back; it is not installed.\n`);
      return;
    }
    const ending = out === xliff12 ? 'xlf' : 'po';
    writeFileSync(join(folder, `in.${ending}`), out.write(parcel));
    expect(spawnSync(program, args, { cwd: folder })).toMatchObject({ status: 0 });
  }
  const { read } = readBack(po, readFileSync(join(folder, 'out.po')));
  const found = new Map(read?.units.map(({ id, otherId, target }) => [otherId ?? id, target]));
  expect(found).toEqual(new Map(parcel.units.map(({ id, target }) => [id, target])));
});
