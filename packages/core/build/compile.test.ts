import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

// Each starts programs; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const script = fileURLToPath(new URL('compile.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'polystatus-compile-'));
const out = join(root, 'out');
cpSync(new URL('../test/fixtures/project', import.meta.url), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const compile = (): void => {
  execFileSync(process.execPath, [script, '--incomplete', '--root', root, '--out', out]);
};
const facts = join(out, 'facts.json');
const inode = (): number => statSync(facts).ino;

test.each<[string, () => void]>([
  ['nothing was compiled before', () => {}],
  ['the compiled files are gone', () => rmSync(out, { recursive: true })],
  ['one of them is gone', () => rmSync(facts)],
  ['one of them was changed', () => writeFileSync(facts, '{}')],
  ['the content changed', () => appendFileSync(join(root, 'content/iana/404.yaml'), '# more\n')],
])('compiles where %s', (_, change) => {
  change();
  compile();
  expect(statSync(facts).size).toBeGreaterThan(100);
  expect(readdirSync(out)).toContain('coverage.json');
});

test('removes what it did not make, and nothing behind a link', () => {
  const elsewhere = join(root, 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'theirs.json'), '{}');
  symlinkSync(elsewhere, join(out, 'link'));
  writeFileSync(join(out, 'old.json'), '{}');
  compile();
  expect(readdirSync(elsewhere)).toEqual(['theirs.json']);
  expect(readdirSync(out)).not.toContain('old.json');
});

test('leaves what is up to date as it is', () => {
  compile();
  const before = inode();
  compile();
  expect(inode()).toBe(before);
});
