import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servers, steps, themes } from '@polystatus/error-pages';
import { afterAll, describe, expect, it } from 'vitest';
import { findOutside } from '../src/pages/outside.ts';
import { writeFolder } from '../src/pages/write-folder.ts';
import { polystatus, type Outcome } from './polystatus.ts';

const root = mkdtempSync(join(tmpdir(), 'polystatus-pages-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => join(root, String(++count));

describe('a folder', () => {
  const files = [
    { path: 'a.txt', content: 'a' },
    { path: 'b/c.txt', content: 'c' },
  ];

  it('is written, then written again', () => {
    const folder = fresh();
    expect(writeFolder(folder, files, false)).toEqual({ kind: 'written', count: 2 });
    expect(writeFolder(folder, [{ path: 'a.txt', content: 'new' }], false).kind).toBe('written');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
    expect(existsSync(join(folder, 'b/c.txt')), 'no longer written').toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('keeps what somebody put there, changed, or linked', () => {
    const folder = fresh();
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.txt'), 'mine');
    expect(writeFolder(folder, files, false)).toEqual({ kind: 'foreign', paths: ['a.txt'] });
    expect(existsSync(join(folder, 'b'))).toBe(false);
    expect(writeFolder(folder, files, true).kind).toBe('written');
    writeFileSync(join(folder, 'b/c.txt'), 'mine');
    expect(writeFolder(folder, files.slice(0, 1), false).kind).toBe('written');
    expect(readFileSync(join(folder, 'b/c.txt'), 'utf8')).toBe('mine');
    writeFileSync(join(root, 'victim'), 'x');
    rmSync(join(folder, 'a.txt'));
    symlinkSync(join(root, 'victim'), join(folder, 'a.txt'));
    expect(writeFolder(folder, files.slice(0, 1), false).kind).toBe('foreign');
    expect(writeFolder(folder, files.slice(0, 1), true).kind).toBe('written');
    expect(readFileSync(join(root, 'victim'), 'utf8')).toBe('x');
  });

  it.each([['../x'], ['/etc/x'], ['a/../../x'], ['a//x'], ['.'], [''], ['C:\\x'], ['a\\x']])(
    'has no place for %j',
    (path) => {
      const folder = fresh();
      expect(writeFolder(folder, [{ path, content: '' }], true)).toEqual({ kind: 'outside', path });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('does not follow links out of itself, nor a list of files that leads there', () => {
    const folder = fresh();
    mkdirSync(folder);
    symlinkSync(root, join(folder, 'b'));
    expect(writeFolder(folder, files, true)).toEqual({ kind: 'outside', path: 'b/c.txt' });
    const other = fresh();
    mkdirSync(other);
    writeFileSync(join(other, '.polystatus.json'), '{"files":{"../victim":"x"}}');
    expect(writeFolder(other, files, true)).toEqual({ kind: 'outside', path: '../victim' });
    expect(findOutside(folder, ['a/b', 'c'])).toBeUndefined();
  });
});

describe('the command', () => {
  const pages = (...argv: string[]): Outcome => polystatus(['pages', ...argv]);

  it.each(servers.map((server) => [server]))('writes pages for %s', (server) => {
    const folder = fresh();
    // Spanish is a language of the pages alone: the command line does not speak it.
    const { status, stdout } = pages('--server', server, '--out', folder, '--locale', 'es');
    expect(status).toBe(0);
    expect(stdout).toContain(folder);
    // Hosts of static files take the pages as they lie there.
    const pagesIn = join(folder, existsSync(join(folder, 'pages')) ? 'pages' : '.');
    expect(readFileSync(join(pagesIn, 'es/404.html'), 'utf8')).toContain('lang="es"');
    for (const other of ['en', 'tr']) expect(existsSync(join(pagesIn, other))).toBe(false);
    const configuration = readdirSync(folder).filter((name) => !/^(?:\.|pages$)/.test(name));
    expect(configuration).not.toEqual([]);
  });

  it.each(themes.map((theme) => [theme]))('knows the theme %s', (theme) => {
    const argv = ['--server', 'nginx', '--out', fresh(), '--locale', 'tr,fr', '--theme', theme];
    expect(pages(...argv, '--support', 'mailto:a@b.example').status).toBe(0);
  });

  it('puts what it is told on the pages and into the configuration', () => {
    const folder = fresh();
    const own = ['--home', '/shop/', '--logo', '/logo.svg', '--support', 'mailto:a@b.example'];
    const answers = ['--retry-after', '90', '--request-id'];
    expect(pages('--server', 'nginx', '--out', folder, ...own, ...answers).status).toBe(0);
    const page = readFileSync(join(folder, 'pages/fr/503.html'), 'utf8');
    for (const part of ['"/shop/"', '"/logo.svg"', '"mailto:a@b.example"', 'request_id'])
      expect(page).toContain(part);
    const configuration = readdirSync(folder).filter((name) => name.endsWith('.conf'));
    const texts = configuration.map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(texts.join('\n')).toMatch(/503\S* 90;/);
  });

  it('lets the first of the languages speak to everybody else, and named fields pass', () => {
    const folder = fresh();
    const argv = ['--server', 'apache', '--out', folder, '--locale', 'tr,en'];
    expect(pages(...argv, '--pass', 'X-Shop-Order, X-Shop-Id', '--pass', 'X-Till').status).toBe(0);
    const text = readFileSync(join(folder, 'polystatus.conf'), 'utf8');
    for (const line of [
      'LanguagePriority tr en',
      ' add X-Shop-Order ',
      ' add X-Shop-Id ',
      ' add X-Till ',
    ])
      expect(text).toContain(line);
  });

  it.each(servers.map((server) => [server]))('says what is left to do for %s', (server) => {
    const folder = fresh();
    const { stdout } = pages('--server', server, '--out', folder, '--locale', 'tr');
    for (const { where, line } of steps(server, { folder }))
      expect(stdout).toMatch(new RegExp(`^  ${escape(where)} +${escape(line)}$`, 'm'));
  });

  it('has pages for chosen codes, with words of one’s own', () => {
    const folder = fresh();
    const words = fresh();
    writeFileSync(words, '{ "404": { "tr": { "title": "Raf boş" } } }');
    const argv = ['--server', 'nginx', '--out', folder, '--codes', '404, 5xx', '--words', words];
    expect(pages(...argv, '--replace-api').status).toBe(0);
    expect(readFileSync(join(folder, 'pages/tr/404.html'), 'utf8')).toContain('<h1>Raf boş</h1>');
    expect(existsSync(join(folder, 'pages/tr/503.html'))).toBe(true);
    expect(existsSync(join(folder, 'pages/tr/410.html'))).toBe(false);
  });

  it.each([
    ['{', 'JSON'],
    ['{ "200": {} }', '“200”'],
    ['{ "404": { "qaa": {} } }', '“qaa”'],
    ['{ "404": { "tr": { "title": 7 } } }', 'title'],
    [undefined, 'ENOENT'],
  ])('refuses words such as %j', (content, named) => {
    const words = fresh();
    if (content !== undefined) writeFileSync(words, content);
    const { status, stderr } = pages('--server', 'nginx', '--out', fresh(), '--words', words);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(named) });
    expect(stderr).toContain('--words');
  });

  it('says why it cannot write', () => {
    const file = fresh();
    writeFileSync(file, '');
    const { status, stderr } = pages('--server', 'nginx', '--out', file);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('EEXIST') });
  });

  // Nothing can be made there; making directories recursively would never end.
  it.runIf(existsSync('/proc/self'))('gives up on a directory that cannot be made', () => {
    expect(pages('--server', 'nginx', '--out', '/proc/polystatus/pages').stderr).toMatch(/E[A-Z]+/);
  });

  it.each([
    [['--server', 'nginx'], '--out'],
    [['--out', 'x'], '--server'],
    [['--server', 'iis', '--out', 'x'], 'nginx'],
    [['--server', 'nginx', '--out', 'x', '--theme', 'x'], themes[0]],
    [['--server', 'nginx', '--out', 'x', '--locale', 'tr,qaa'], 'qaa'],
    [['--server', 'nginx', '--out', 'x', '--support', 'javascript:x'], '--support'],
    [['--server', 'nginx', '--out', 'x', '--home', 'mailto:a@b.example'], '--home'],
    [['--server', 'nginx', '--out', 'x', '--logo', 'https://other.example/x.png'], '--logo'],
    [['--server', 'nginx', '--out', 'x', '--retry-after', '0'], '--retry-after'],
    [['--server', 'nginx', '--out', 'x', '--retry-after', '1e3'], '1–86400'],
    [['--server', 'nginx', '--out', 'x', '--folder', 'a;b'], '--folder'],
    [['--server', 'nginx', '--out', 'x', '--codes', '404,200'], '“200”'],
    [['--server', 'static', '--out', 'x', '--request-id'], 'static'],
    [['--server', 'nginx', '--out', 'x', '--locales', 'tr'], '--locale?'],
    [['--server', 'nginx', '--out', 'x', '--pass', 'X-Shop,Content-Type'], '--pass'],
    [['--server', 'nginx', '--out', 'x', '--pass', 'X Shop'], 'X Shop'],
    [['--server', 'nginx', '--out', 'my pages'], 'my pages” cannot go into a server’s'],
    [['x', '--server', 'nginx', '--out', 'x'], 'pages'],
  ])('refuses %j', (argv, named) => {
    const { status, stdout, stderr } = pages(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(named);
  });
});

/** For a regular expression that finds exactly this. */
function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
