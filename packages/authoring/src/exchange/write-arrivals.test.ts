import { buildProject, type Diagnostic } from '@polystatus/core';
import { EN, EN_UI, sources, textOf, TR, TR_UI } from '@polystatus/core/test/project';
import { expect, test } from 'vitest';
import { FileFaults } from './file-faults.ts';
import { travellingMessages } from './travelling-messages.ts';
import { settled } from './travelling.ts';
import { writeArrivals } from './write-arrivals.ts';

const toSource = (path: string): string => path.replace('locales/tr/', 'locales/en/');

/** Writes texts into the Turkish files; `texts` are the files that are there. */
function write(arrivals: Readonly<Record<string, string>>, texts: ReadonlyMap<string, string>) {
  const project = buildProject(sources(), []);
  const locale = project.locales.get('tr');
  const messages = locale ? travellingMessages(project, locale) : [];
  const found: Diagnostic[] = [];
  const files = writeArrivals(
    Object.entries(arrivals).flatMap(([id, text]) =>
      messages
        .filter((message) => message.id === id)
        .map((message) => ({ message, text: settled(text, message.target ?? ''), line: 3 })),
    ),
    (path) => texts.get(path),
    toSource,
    new FileFaults('tr.po', found),
  );
  return { files, faults: found.map(({ line, code }) => `${line} ${code}`) };
}

const all = new Map([EN, EN_UI, TR, TR_UI].map((path) => [path, textOf(path)]));

test('only the messages change', () => {
  const { files } = write(
    { '404.title': 'Yok', '404.causes.1': 'a: b', 'ui/site.tagline': 'Kısa' },
    all,
  );
  expect(files).toEqual([
    {
      path: TR,
      ids: ['404.title', '404.causes.1'],
      text: textOf(TR)
        .replace('title: Bulunamadı', 'title: Yok')
        .replace('Sayfa taşınmış veya silinmiştir.', '"a: b"'),
    },
    {
      path: TR_UI,
      ids: ['ui/site.tagline'],
      text: textOf(TR_UI).replace('Her durum kodu, yalın sözlerle', 'Kısa'),
    },
  ]);
});

test('a block keeps its last line end', () => {
  const { files } = write({ '404.description': 'Bir.\n\nİki.' }, all);
  expect(files[0]?.text).toContain('description: |\n  Bir.\n\n  İki.\ncauses:');
});

test('a file that is not there yet begins with its schema and follows its source', () => {
  const { files } = write(
    {
      '404.visitor.title': 'Yok',
      '404.title': 'Yok',
      'ui/site.search.code': '`Allow`',
      'ui/site.tagline': 'Kısa',
    },
    new Map([
      [EN, textOf(EN)],
      [EN_UI, 'tagline: Short\nsearch:\n  code: See `Allow`\n'],
    ]),
  );
  expect(files.map(({ text }) => text)).toEqual([
    '# yaml-language-server: $schema=../../../packages/core/schemas/entry.schema.json\ntitle: Yok\nvisitor:\n  title: Yok\n',
    '# yaml-language-server: $schema=../../../packages/core/schemas/messages.schema.json\ntagline: Kısa\nsearch:\n  code: "`Allow`"\n',
  ]);
});

test('a point whose predecessor is missing is named; the rest is written', () => {
  const { files, faults } = write({ '404.causes.1': 'İki', '404.title': 'Yok' }, new Map());
  expect(faults).toEqual(['3 not-writable']);
  expect(files.map(({ ids }) => ids)).toEqual([['404.title']]);
});

test('a file that cannot be read as YAML is left alone', () => {
  const { files, faults } = write({ '404.title': 'Yok' }, new Map([[TR, 'title: "open\n']]));
  expect(files).toEqual([]);
  expect(faults).toEqual(['3 not-writable']);
});

test('a list of own words comes in line by line, however many there are', () => {
  const { files } = write({ '404.synonyms': 'yitik\n\n ölü link \nboş: sayfa\n' }, all);
  expect(files).toEqual([
    {
      path: TR,
      ids: ['404.synonyms'],
      text: textOf(TR).replace(
        '  - sayfa bulunamadı\n  - ölü link\n',
        '  - yitik\n  - ölü link\n  - "boş: sayfa"\n',
      ),
    },
  ]);
});
