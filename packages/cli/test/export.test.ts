import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFiles } from '../src/export-files.ts';
import { polystatus, type Outcome } from './polystatus.ts';

const root = mkdtempSync(join(tmpdir(), 'polystatus-export-command-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => join(root, String(++count));
const run = (...argv: string[]): Outcome => polystatus(['export', ...argv]);

it('prints one file', () => {
  const [file] = exportFiles('json', { locales: ['tr'] });
  expect(run('--format', 'json', '--locale', 'tr')).toEqual({
    status: 0,
    stdout: file?.content,
    stderr: '',
  });
});

it('has the languages too that it does not speak', () => {
  const { status, stdout } = run('4xx', '--format', 'json', '--locale', 'es');
  expect({ status, words: JSON.parse(stdout) as unknown }).toMatchObject({
    status: 0,
    words: { '404': { title: 'No encontrado', visitor: { title: 'No encontramos esta página' } } },
  });
  expect(polystatus(['no encontrado', '--short']).stdout).toMatch(/^404 /);
});

it('prints the texts of a class with the words of the class, or those of an owner', () => {
  const ids = (wanted: string): string[] =>
    Object.keys(JSON.parse(run(wanted, '--format', 'json', '--locale', 'fr').stdout) as object);
  expect(ids('5xx')).toContain('503');
  expect(ids('5xx')).toContain('5xx');
  expect(ids('5xx')).not.toContain('404');
  expect(ids('nginx').every((id) => id.startsWith('nginx/'))).toBe(true);
});

it('writes all languages below a directory, and beside what an earlier run wrote', () => {
  const folder = fresh();
  const { status, stdout } = run('--format', 'laravel', '--locale', 'all', '--out', folder);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(folder) });
  expect(
    run('--format', 'rails', '--locale', 'tr,fr', '--locale', 'en', '--out', folder).status,
  ).toBe(0);
  expect(readdirSync(join(folder, 'lang'))).toEqual(
    exportFiles('laravel').map(({ path }) => path.split('/')[1]),
  );
  expect(readdirSync(join(folder, 'config/locales')).length).toBe(3);
  expect(run('--format', 'laravel', '--texts', 'title', '--out', folder).status).toBe(0);
});

it('gives the one file the name it is told', () => {
  const file = join(fresh(), 'deep/tr.json');
  expect(run('--format', 'json', '--locale', 'tr', '--out', file).status).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('404.title', 'Bulunamadı');
  // Java has the language of everybody else twice.
  const bundle = join(fresh(), 'texts.properties');
  expect(run('--format', 'java', '--locale', 'en', '--out', bundle).status).toBe(0);
  expect(existsSync(bundle)).toBe(true);
});

it('replaces its own file, and nothing of anybody else', () => {
  const folder = fresh();
  const argv = ['--format', 'json', '--locale', 'tr', '--out', folder];
  expect(run(...argv).status).toBe(0);
  expect(run(...argv, '--texts', 'title').status).toBe(0);
  const file = join(folder, 'locales/tr/http-statuses.json');
  writeFileSync(file, '{}');
  const { status, stderr } = run(...argv);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('locales/tr/http-statuses.json'),
  });
  expect(readFileSync(file, 'utf8')).toBe('{}');
  expect(run(...argv, '--force').status).toBe(0);
});

it('gives bytes as they are', () => {
  const [file] = exportFiles('gettext-mo', { locales: ['tr'] });
  const out = join(fresh(), 'tr.mo');
  expect(run('--format', 'gettext-mo', '--locale', 'tr', '--out', out).status).toBe(0);
  expect(readFileSync(out)).toEqual(file?.content);
});

describe('refuses', () => {
  it.each([
    [[], 2, '--format'],
    [['--format', 'yml'], 2, 'laravel'],
    [['--format', 'json'], 2, '--out'],
    [['--format', 'json', '--locale', 'qaa'], 2, 'qaa'],
    [['--format', 'json', '--texts', 'causes'], 2, 'visitor'],
    [['--format', 'json', '--prefix', '4'], 2, '--prefix'],
    [['--format', 'json', '--name', '../x'], 2, '--name'],
    [['--format', 'json', '4xx', '5xx'], 2, 'export'],
    [['--format', 'json', 'nobody'], 1, 'nobody'],
  ])('%j', (argv, status, named) => {
    const outcome = run(...argv);
    expect(outcome).toEqual({ status, stdout: '', stderr: expect.stringContaining(named) });
  });
});
