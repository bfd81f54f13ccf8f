import type { Choose, Entry, Facts, Locale, Owner } from '../../generated/compiled.ts';
import type { Messages } from '../translate.ts';
import { classNames } from './class-names.ts';
import { documents } from './document.ts';
import { fold } from './fold.ts';
import { createFullText, type FullText } from './full-text.ts';
import type { OwnerName } from './owner-in.ts';
import { plain } from '../markdown.ts';
import { withOwnWords } from '../own-words.ts';
import type { Sentence } from './sentence.ts';
import { textDocument, type TextDocument } from './text-document.ts';

/** What a full text is made of: compiled content. */
export interface TextSource {
  readonly facts: Readonly<Record<string, Facts>>;
  readonly owners: Readonly<Record<string, Owner>>;
  readonly locales: readonly Locale[];
  readonly choose: Choose;
  readonly catalog: (tag: string) => Readonly<Record<string, Entry>>;
  readonly words: (tag: string, namespace: string) => Messages;
}

/** The full text of one language. */
export function fullTextOf(source: TextSource, tag: string): FullText {
  const { fillers = [], synonymRings = [] } =
    source.locales.find((locale) => locale.tag === tag) ?? {};
  return createFullText(textDocumentsOf(source, tag), fillers, synonymRings);
}

/** What a full text of one language is made of. */
export function textDocumentsOf(source: TextSource, tag: string): readonly TextDocument[] {
  const { facts, owners, catalog } = source;
  const entries = catalog(tag);
  const answers = ownAnswers(source, tag);
  return documents(facts, owners, entries).flatMap((document) => {
    const entry = entries[document.id];
    const said = answers.get(document.id)?.map(({ text }) => text) ?? [];
    return entry ? [textDocument(document, withOwnWords(entry), said)] : [];
  });
}

/** What `quote` chooses from for each code: what happened to people, answers of “choose”, the summary. */
export function sentencesOf(source: TextSource, tag: string): Record<string, readonly Sentence[]> {
  const answers = ownAnswers(source, tag);
  return Object.fromEntries(
    Object.entries(source.catalog(tag)).map(([id, entry]) => {
      const { situations = [], summary } = withOwnWords(entry);
      const said = (answers.get(id) ?? []).map(({ text, question }): Sentence => [
        plain(text),
        question,
      ]);
      return [id, [...situations, ...said, summary]];
    }),
  );
}

/** The owners that a question may name; the registry is nobody’s sender. */
export function ownerNames(owners: TextSource['owners']): OwnerName[] {
  return Object.values(owners)
    .filter(({ id }) => id !== 'iana')
    .map(({ id, name }) => ({ id, name: fold(name) }));
}

/** What `classMeant` knows the classes by, in every language: a reader may type any. */
export function classNamesOf({ locales, words }: Pick<TextSource, 'locales' | 'words'>) {
  return classNames((group) =>
    locales.flatMap(({ tag }) =>
      ['name', 'list'].flatMap((form) => messageAt(words(tag, 'classes'), [group, form]) ?? []),
    ),
  );
}

/** What a search says beside codes: titles of the comparisons, questions of “choose”, by id. */
export function landmarksOf(
  source: Pick<TextSource, 'choose' | 'words'> & {
    readonly comparisons: Readonly<Record<string, { readonly id: string }>>;
  },
  tag: string,
): { readonly comparisons: Record<string, string>; readonly questions: Record<string, string> } {
  const [compare, choose] = [source.words(tag, 'compare'), source.words(tag, 'choose')];
  const titles = (ids: readonly string[], words: Messages, ...path: [string, string]) =>
    Object.fromEntries(ids.map((id) => [id, messageAt(words, [path[0], id, path[1]]) ?? id]));
  const comparisons = Object.values(source.comparisons).map(({ id }) => id);
  const questions = Object.keys(source.choose.questions);
  return {
    comparisons: titles(comparisons, compare, 'between', 'title'),
    questions: titles(questions, choose, 'questions', 'question'),
  };
}

interface Answer {
  readonly text: string;
  /** The question that it answers. */
  readonly question: string;
}

/** A language for apps has no questions of its own. */
function ownAnswers({ locales, choose, words }: TextSource, tag: string): Map<string, Answer[]> {
  const isWhole = locales.some((locale) => locale.tag === tag && locale.reach === 'site');
  return isWhole ? answersTo(choose, words(tag, 'choose')) : new Map();
}

/** What the questions of “choose” say where an answer ends at a code. */
function answersTo({ questions }: Choose, words: Messages): Map<string, Answer[]> {
  const found = new Map<string, Answer[]>();
  for (const { id, answers } of Object.values(questions)) {
    for (const answer of answers) {
      const text = messageAt(words, ['questions', id, 'answers', answer.id]);
      if (text === undefined || !('codes' in answer)) continue;
      for (const code of answer.codes)
        found.set(code, [...(found.get(code) ?? []), { text, question: id }]);
    }
  }
  return found;
}

function messageAt(words: Messages, path: readonly string[]): string | undefined {
  let at: unknown = words;
  for (const name of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return typeof at === 'string' ? at : undefined;
}
