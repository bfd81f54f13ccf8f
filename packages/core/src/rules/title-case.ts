import { gistOf } from '../gist.ts';
import { ownerName } from '../owner-name.ts';
import { sourceLocale, type File } from '../project.ts';
import { proseIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

const WORD = /(?<![\p{L}\p{N}’'.-])\p{L}[\p{L}\p{N}’'.-]*/gu;

const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}.-]*/gu;

export const rule: Rule = {
  id: 'title-case',
  scope: 'locale',
  description:
    'Titles of codes follow the locale’s title-case: every word with a capital but the small ones, or only the first word and names.',
  covers: ['L8'],
  severity: 'warning',
  check({ project }) {
    const source = sourceLocale(project);
    // Whatever English writes with a capital inside a sentence is a name.
    const names = new Set(
      source ? [...source.entries.values(), ...source.namespaces.values()].flatMap(namesIn) : [],
    );
    for (const file of project.owners.values())
      for (const part of ownerName(file)?.name.split(/\s+/) ?? []) names.add(part);
    for (const files of project.locales.values()) {
      const locale = files.locale?.value;
      if (!locale?.['title-case']) continue;
      const small = new Set(locale['small-words']);
      const isWrong =
        locale['title-case'] === 'words'
          ? (word: string) => /^\p{Ll}/u.test(word) && !small.has(word)
          : (word: string) => /^\p{Lu}\p{Ll}/u.test(word);
      for (const file of files.entries.values()) {
        const words = gistOf(file, 'title-words', '', () => titleWords(file));
        const wrong = words.slice(1).filter((word) => isWrong(word) && !isName(word, names));
        if (wrong.length === 0) continue;
        file.parsed.reporter.report(file.parsed.rangeOf(['title']), {
          code: 'title-case',
          message: `Titles here ${locale['title-case'] === 'words' ? 'have a capital on every word' : 'have a capital on the first word only'}; “${wrong.join('”, “')}” ${wrong.length === 1 ? 'differs' : 'differ'}.`,
          hint: `Change ${wrong.length === 1 ? 'it' : 'them'}, or add ${locale['title-case'] === 'words' ? 'a small word to small-words' : 'the name to the English text'}.`,
        });
      }
    }
  },
};

function namesIn(file: File<unknown>): string[] {
  const find = (): string[] => proseIn(file).flatMap(({ prose }) => prose.match(NAME) ?? []);
  return gistOf(file, 'names', '', () => [...new Set(find())]);
}

function titleWords(file: File<unknown>): string[] {
  const title = proseIn(file).find(({ message }) => message.key === 'title');
  return title?.prose.replace(/[“«].*?[”»]/gu, '').match(WORD) ?? [];
}

/** Names keep their letters, with a suffix or an elided article too: Access’e, d’Akamai. */
function isName(word: string, names: ReadonlySet<string>): boolean {
  return word.split(/[’']/).some((part) => names.has(part)) || names.has(word.replace(/[.,]$/, ''));
}
