import { expect, test } from 'vitest';
import { identify } from '../read/identity.ts';
import { sourceOf, type Source } from '../read/source.ts';
import { datedName, datesOf, syncDates } from './dates.ts';

const FILE = 'content/iana/404.yaml';
const WORDS = 'locales/tr/ui/site.yaml';

function source(path: string, text: string): Source {
  const identity = identify(path);
  if (!identity) throw new Error(`${path} has no place.`);
  return sourceOf(path, identity, Buffer.from(text));
}
/** The same files on a day, with what was written down before. */
const on = (day: string, files: Readonly<Record<string, string>>, before: Map<string, string>) => {
  const sources = Object.entries(files).map(([path, text]) => source(path, text));
  const kept = [...before].map(([path, text]) => source(path, text));
  const after = syncDates([...sources, ...kept], day);
  return { after, sources };
};
const datesAt = (sources: readonly Source[], dates: Map<string, string>) =>
  datesOf([...sources, ...[...dates].map(([path, text]) => source(path, text))]);

test('a file has the day on which it came and the day on which it changed last', () => {
  const first = on('2026-01-01', { [FILE]: 'code: 404\n', [WORDS]: 'a: b\n' }, new Map());
  const second = on('2026-02-02', { [FILE]: 'code: 404 # \n', [WORDS]: 'a: b\n' }, first.after);
  const dates = datesAt(second.sources, second.after);
  expect(dates.get('content')?.get('iana/404')).toEqual({
    added: '2026-01-01',
    changed: '2026-02-02',
  });
  expect(dates.get('locales/tr')?.get('ui/site')).toEqual({
    added: '2026-01-01',
    changed: '2026-01-01',
  });
  expect([...second.after.keys()]).toEqual(['content/dates.txt', 'locales/tr/dates.txt']);
});

test('lines stand in the order of names, whatever files came first', () => {
  const names = ['iana/410', 'aws-elb/460', 'iana/404'];
  const files = Object.fromEntries(names.map((name) => [`content/${name}.yaml`, name]));
  const text = on('2026-01-01', files, new Map()).after.get('content/dates.txt') ?? '';
  expect(text.replaceAll(/ [0-9a-f]{12} /g, ' … ')).toBe(
    ['aws-elb/460', 'iana/404', 'iana/410']
      .map((name) => `2026-01-01 2026-01-01 … ${name}\n`)
      .join(''),
  );
});

test('nothing new, nothing written anew', () => {
  const { after } = on('2026-01-01', { [FILE]: 'code: 404\n' }, new Map());
  expect(on('2026-03-03', { [FILE]: 'code: 404\n' }, after).after).toEqual(after);
});

test('a file that changed since has no date, for nobody knows it', () => {
  const { after } = on('2026-01-01', { [FILE]: 'code: 404\n' }, new Map());
  expect(datesAt([source(FILE, 'code: 405\n')], after).get('content')?.size).toBe(0);
});

test.each<[path: string, dated: [string, string] | undefined]>([
  [FILE, ['content', 'iana/404']],
  [WORDS, ['locales/tr', 'ui/site']],
  ['content/dates.txt', undefined],
  ['locales/tr/lock.json', undefined],
  ['content/iana/404.yaml.orig', undefined],
  ['other/content/iana/404.yaml', undefined],
])('%s has its dates under %j', (path, dated) => {
  const { identity } = source(FILE, '');
  expect(datedName({ path, identity, text: '' })).toEqual(dated);
});

test('lines that are damaged say nothing', () => {
  const { after, sources } = on('2026-01-01', { [FILE]: 'a' }, new Map());
  const good = after.get('content/dates.txt')?.trim() ?? '';
  for (const line of [`x${good}`, `${good} x`, good.replace('2026', '26'), good.slice(1)])
    expect(datesAt(sources, new Map([['content/dates.txt', `${line}\n`]])).get('content')).toEqual(
      new Map(),
    );
  expect(datesAt(sources, after).get('content')?.size).toBe(1);
});

test('a day that lies before all that is known is the first', () => {
  const { after } = on('2026-01-05', { [FILE]: 'a' }, new Map());
  const text = on('2026-01-01', { [FILE]: 'b' }, after).after.get('content/dates.txt');
  expect(text).toMatch(/^2026-01-01 2026-01-01 /);
});

test('what is gone is forgotten', () => {
  const { after } = on('2026-01-01', { [FILE]: 'a', 'content/iana/410.yaml': 'b' }, new Map());
  expect(on('2026-01-02', { [FILE]: 'a' }, after).after.get('content/dates.txt')).not.toContain(
    '410',
  );
});

test('a merge keeps the lines of both sides, and the right one counts', () => {
  const ours = on('2026-01-01', { [FILE]: 'ours' }, new Map()).after;
  const theirs = on('2026-01-05', { [FILE]: 'theirs' }, new Map()).after;
  const both = new Map([
    [
      'content/dates.txt',
      `${ours.get('content/dates.txt')}${theirs.get('content/dates.txt')}damaged\n`,
    ],
  ]);
  expect(
    datesAt([source(FILE, 'theirs')], both)
      .get('content')
      ?.get('iana/404')?.changed,
  ).toBe('2026-01-05');
  const { after } = on('2026-01-09', { [FILE]: 'theirs' }, both);
  expect(after.get('content/dates.txt')).toMatch(/^2026-01-01 2026-01-05 \w+ iana\/404\n$/);
});
