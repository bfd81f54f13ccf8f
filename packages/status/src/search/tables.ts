import { fold } from './fold.ts';
import { nameLines } from './names.ts';
import { readRow } from './row.ts';
import { wordLines } from './word-lines.ts';
import { wordsIn } from './words-in.ts';

/** What a search looks things up in: word lines. */
export interface Tables {
  readonly names: string;
  readonly words: string;
}

/** @param owners folded names by id */
export function makeTables(
  rows: readonly string[],
  owners: Readonly<Record<string, string>>,
): Tables {
  const documents = rows.map((row) => {
    const { id, title, phrase, former, synonyms, headers } = readRow(row);
    const names = [[fold(title), phrase], former, synonyms];
    const others = [...synonyms, ...headers, owners[ownerOf(id)] ?? ''];
    return { names, fields: [names[0] ?? [], former, others] };
  });
  return {
    names: nameLines(documents.map(({ names }) => names)),
    words: wordLines(documents.map(({ fields }) => fields.map((texts) => texts.flatMap(wordsIn)))),
  };
}

function ownerOf(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? 'iana' : id.slice(0, slash);
}
