import { fold } from './fold.ts';
import { addName, KIND, type NameList } from './names.ts';
import { readRow } from './row.ts';
import { wordList, type WordList } from './words.ts';

/** What a search looks things up in. */
export interface Tables {
  readonly names: NameList;
  readonly words: WordList;
}

/** @param owners folded names by id */
export function makeTables(
  rows: readonly string[],
  owners: Readonly<Record<string, string>>,
): Tables {
  const names: NameList = { texts: [], documents: [], kinds: [], bits: [] };
  const fields = rows.map((row, at) => {
    const { id, title, phrase, former, synonyms, headers } = readRow(row);
    const folded = fold(title);
    for (const name of [folded, phrase]) addName(names, name, at, KIND.title);
    for (const name of former) addName(names, name, at, KIND.former);
    for (const name of synonyms) addName(names, name, at, KIND.synonym);
    const others = [...synonyms, ...headers, owners[ownerOf(id)] ?? ''];
    return [`${folded} ${phrase}`, former.join(' '), others.join(' ')].map((field) => field.trim());
  });
  return { names, words: wordList(fields) };
}

function ownerOf(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? 'iana' : id.slice(0, slash);
}
