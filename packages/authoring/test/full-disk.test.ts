import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FR, refusesWriting, TIMEOUT } from './refused-writing.ts';
import { content, TemporaryRoot } from './temporary-root.ts';

const HISTORY = 'locales/en/history.json';

/* Every command that writes, on a disk that takes nothing: all stays, and the fault is said. */
refusesWriting('EFBIG', (_, args) => content(args, { full: true }), [
  [['rename', 'nginx/499', 'nginx/498'], 'content/iana/404.yaml'],
  [['rename', 'ui/site.tagline', 'ui/site.motto'], 'locales/en/ui/site.yaml'],
  [['remove', 'nginx/499'], 'locales/tr/iana/404.yaml'],
  [['new', 'code', 'nginx/498'], 'content/nginx/498.yaml'],
  [['new', 'locale', 'de'], 'locales/de/locale.yaml'],
  [['fix'], FR],
  [['sync', '--locale', 'tr'], HISTORY],
  [['accept', '404.title', '--locale', 'tr', '--reviewed'], HISTORY],
  [['codeowners'], '.github/CODEOWNERS'],
  [['rules', '--write'], 'docs/checks.md'],
]);

test.concurrent(
  'import names what cannot be written, and writes and records the rest',
  { timeout: TIMEOUT },
  async () => {
    using root = new TemporaryRoot();
    const [entry, kept] = ['locales/tr/iana/404.yaml', 'locales/tr/ui/site.yaml'];
    const file = root.at('tr.po');
    await content(['export', '--locale', 'tr', '--out', file, '--root', root.path]);
    root.write(
      'tr.po',
      root
        .text('tr.po')
        .replace('"Bulunamadı"', '"Yok"')
        .replace('"Her durum kodu', '"Bütün durum kodu'),
    );
    mkdirSync(root.at('locales/tr/ui/.site.yaml.tmp'));
    const before = root.files();
    const run = await content(['import', file, '--root', root.path]);
    expect(run.stderr).toContain(`${kept} cannot be written (`);
    expect(run.stdout).toMatch(/^tr: 1 of \d+ messages written, .* 1 refused\.\n$/);
    expect(run.status).toBe(1);
    const {
      [entry]: text,
      [HISTORY]: history = '',
      'locales/tr/lock.json': lock = '',
      ...others
    } = root.files();
    expect(text).toBe(before[entry]?.replace('title: Bulunamadı', 'title: Yok'));
    expect(Object.keys(JSON.parse(lock) as object)).toEqual(['404.title']);
    expect(Object.values(JSON.parse(history) as object)).toEqual(['Not Found']);
    const { [entry]: _, ...unchanged } = before;
    expect(others).toEqual(unchanged);
  },
);
