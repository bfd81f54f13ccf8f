import { SOURCE } from '#generated/build.ts';
import type { ClassWords } from '../class-words.ts';
import type { EntryWords, RowFields } from '../catalog.ts';
import { openTable, readJson } from '../data-file.ts';
import type { ExportText, Message, TextPath, Words } from './words.ts';

const PATHS: Readonly<Record<ExportText, readonly TextPath[]>> = {
  title: ['title'],
  summary: ['summary'],
  visitor: ['visitor.title', 'visitor.message'],
};

/** Everything of one code that can be exported. */
type Texts = ClassWords[string];

/**
 * The texts of one language, in the order of the codes.
 *
 * @param ids those that are wanted; without, all
 * @throws the error of the file system where there is no such language
 */
export function readWords(
  tag: string,
  texts: readonly ExportText[],
  ids?: ReadonlySet<string>,
): Words {
  const source = readAll(SOURCE);
  const own = tag === SOURCE ? source : readAll(tag);
  const paths = texts.flatMap((name) => PATHS[name]);
  const messages = [...own].flatMap(([id, words]): Message[] => {
    if (ids && !ids.has(id)) return [];
    const english = source.get(id) ?? words;
    return paths.map((path) => ({
      id,
      path,
      text: textAt(words, path),
      lang: words.fallback?.[path] ?? tag,
      source: textAt(english, path),
    }));
  });
  return { tag, sourceTag: SOURCE, messages };
}

/** Ids of all that can be exported: codes, and classes of errors. */
export function exportedIds(): ReadonlySet<string> {
  return new Set(readAll(SOURCE).keys());
}

function readAll(tag: string): Map<string, Texts> {
  const rows = openTable(`${tag}/rows.txt`).entries();
  const entries = openTable(`${tag}/entries.txt`);
  const classes = readJson(`${tag}/classes.json`) as ClassWords;
  return new Map([
    ...rows.map(([id, fields]): [string, Texts] => {
      const [title, summary] = fields as RowFields;
      const { visitor, fallback } = entries.get(id) as Pick<EntryWords, 'visitor' | 'fallback'>;
      return [id, { title, summary, visitor, ...(fallback && { fallback }) }];
    }),
    ...Object.entries(classes),
  ]);
}

function textAt({ title, summary, visitor }: Texts, path: TextPath): string {
  switch (path) {
    case 'title':
      return title;
    case 'summary':
      return summary;
    case 'visitor.title':
      return visitor.title;
    case 'visitor.message':
      return visitor.message;
  }
}
