import type { LocaleCoverage } from '@polystatus/core/state';
import { expect, test } from 'vitest';
import { runHere } from '../../test/run-here.ts';
import { TemporaryRoot } from '../../test/temporary-root.ts';

const SOURCE = 'locales/en/iana/404.yaml';

/** One stale and one missing title in tr. */
async function prepare(root: TemporaryRoot): Promise<void> {
  await runHere(['sync', '--root', root.path]);
  root.write(SOURCE, root.text(SOURCE).replace('title: Not Found', 'title: Absent'));
  const other = 'locales/tr/nginx/499.yaml';
  root.write(other, root.text(other).replace(/^title: .*$/m, 'title: ""'));
}

test('a table for people', async () => {
  using root = new TemporaryRoot();
  await prepare(root);
  const run = await runHere(['coverage', '--root', root.path, '--locale', 'tr']);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(
    run.stdout
      .split('\n')
      .map((line) => line.trimEnd())
      .slice(0, 8),
  ).toEqual([
    'tr  Türkçe  promises: complete',
    '',
    '  tier                                               total    missing      stale translated',
    '  titles                ░░░░░░░░░░░░░░░░  0.0 %          2          1          1          ·',
    '  apps                  ████████████░░░░ 75.0 %          8          1          1          6',
    '  site                  █████████████▎░░ 83.3 %         12          1          1         10',
    '  complete              ██████████████▉░ 93.1 %         29          1          1         27',
    '',
  ]);
  expect(run.stdout).toMatch(
    /file, not finished[^]*locales\/tr\/nginx\/499\.yaml[^]*locales\/tr\/iana\/404/,
  );
  expect(run.stdout).not.toMatch(/site\.yaml/);
});

test('JSON for programs', async () => {
  using root = new TemporaryRoot();
  await prepare(root);
  const run = await runHere(['coverage', '--root', root.path, '--json']);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const all = JSON.parse(run.stdout) as LocaleCoverage[];
  expect(all.map(({ locale }) => locale)).toEqual(['fr', 'tr']);
  expect(all[1]).toMatchObject({
    endonym: 'Türkçe',
    promised: 'complete',
    total: 29,
    missing: 1,
    stale: 1,
    tiers: { titles: { total: 2, stale: 1, missing: 1, share: 0 } },
    fields: { title: { stale: 1 } },
    files: { 'locales/tr/iana/404.yaml': { stale: 1 } },
  });
});

test('a damaged lock is told, not hidden', async () => {
  using root = new TemporaryRoot();
  root.write('locales/tr/lock.json', '[]');
  const run = await runHere(['coverage', '--root', root.path, '--json']);
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/locales\/tr\/lock\.json:1:1 error damaged-lock/);
});

test('the real content', async () => {
  const run = await runHere(['coverage', '--json']);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const all = JSON.parse(run.stdout) as LocaleCoverage[];
  for (const { missing, obsolete, total } of all.filter(({ promised }) => promised === 'complete'))
    expect({ missing, obsolete, enough: total > 2500 }).toEqual({
      missing: 0,
      obsolete: 0,
      enough: true,
    });
});
