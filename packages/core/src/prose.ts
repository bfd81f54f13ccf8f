import type { Message } from './message.ts';
import type { Parsed } from './parse.ts';
import type { File, LocaleFiles, Project } from './project.ts';
import { sourceLocale, targetLocales } from './project.ts';
import { HIDING, traitsOf } from './traits.ts';

/** A message of an entry or namespace, with everything that is not prose blanked out in place. */
export interface Prose {
  readonly parsed: Parsed;
  readonly message: Message;
  /** Same length as the text: inline code, placeholders and addresses are replaced by U+FFFC. */
  readonly prose: string;
  /** What the text is made of; see traits.ts. */
  readonly traits: number;
}

/** A translated message beside the one it was translated from. */
export interface ProsePair extends Prose {
  readonly files: LocaleFiles;
  readonly source: Prose;
}

const HIDDEN = /`[^`]*`|\{\{[^{}]*\}\}|\]\([^()\s]*\)|https?:\/\/\S+/g;

/**
 * Blanks out what is not prose; every other character keeps its place.
 *
 * @example blankOut('See `Allow`.') // 'See \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC.'
 */
export function blankOut(text: string): string {
  return text.replace(HIDDEN, (hidden) => '\uFFFC'.repeat(hidden.length));
}

/**
 * Changes the prose of a text; inline code, placeholders, link targets and addresses stay.
 * Each of them is one U+FFFC to `edit`, which must keep them all.
 *
 * @example editProse("a  b `c  d`", (prose) => prose.replace(/ +/g, ' ')) // 'a b `c  d`'
 */
export function editProse(text: string, edit: (prose: string) => string): string {
  const hidden = text.match(HIDDEN) ?? [];
  const edited = edit(text.includes('\uFFFC') ? blankOut(text) : text.replace(HIDDEN, '\uFFFC'));
  let at = 0;
  return (edited.match(/\uFFFC/g) ?? []).length === hidden.length
    ? edited.replace(/\uFFFC/g, () => hidden[at++] ?? '')
    : text;
}

/** Dozens of rules read the same prose; a file is not changed once it is parsed. */
const known = new WeakMap<File<unknown>, readonly Prose[]>();

/** The prose of one file, message by message. */
export function proseIn(file: File<unknown>): readonly Prose[] {
  let proses = known.get(file);
  if (!proses) {
    const { parsed, messages } = file;
    proses = messages.map((message) => {
      const { text } = message;
      const traits = traitsOf(text);
      return { parsed, message, prose: traits & HIDING ? blankOut(text) : text, traits };
    });
    known.set(file, proses);
  }
  return proses;
}

const knownLists = new WeakMap<LocaleFiles, readonly Prose[]>();

/** Lists the prose of a language for typographic rules. */
export function proseOf(files: LocaleFiles): readonly Prose[] {
  let proses = knownLists.get(files);
  if (!proses) {
    proses = [...files.entries.values(), ...files.namespaces.values()].flatMap(proseIn);
    knownLists.set(files, proses);
  }
  return proses;
}

const small = new WeakMap<Message, string>();

/** The prose in small letters of its language, for rules that look for words. */
export function smallProse({ message, prose }: Prose, tag: string): string {
  let found = small.get(message);
  if (found === undefined) small.set(message, (found = prose.toLocaleLowerCase(tag)));
  return found;
}

const knownPairs = new WeakMap<Project, readonly ProsePair[]>();

/**
 * Lists all translated messages with their sources, for rules that compare.
 *
 * Synonyms are written anew in each language and have no counterpart. A plural form the source
 * does not have stands beside the source’s general one.
 */
export function prosePairs(project: Project): readonly ProsePair[] {
  let pairs = knownPairs.get(project);
  if (!pairs) knownPairs.set(project, (pairs = translations(project).flatMap(pairsIn)));
  return pairs;
}

/** A file of a language beside the one it is translated from. */
export interface Translation {
  readonly files: LocaleFiles;
  readonly file: File<unknown>;
  readonly original: File<unknown>;
}

/** Lists all files that have a source, language by language. */
export function translations(project: Project): Translation[] {
  const source = sourceLocale(project);
  if (!source) return [];
  return targetLocales(project).flatMap((files) => {
    const beside = (own: ReadonlyMap<string, File<unknown>>, from: typeof own): Translation[] =>
      [...own].flatMap(([name, file]) => {
        const original = from.get(name);
        return original ? [{ files, file, original }] : [];
      });
    return [
      ...beside(files.entries, source.entries),
      ...beside(files.namespaces, source.namespaces),
    ];
  });
}

const knownIn = new WeakMap<File<unknown>, Translation & { pairs: readonly ProsePair[] }>();

/** The messages of one translated file with their sources, in the file’s order. */
export function pairsIn({ files, file, original }: Translation): readonly ProsePair[] {
  const known = knownIn.get(file);
  if (known?.files === files && known.original === original) return known.pairs;
  const pairs: ProsePair[] = [];
  const sources = new Map(proseIn(original).map((prose) => [prose.message.key, prose]));
  for (const prose of proseIn(file)) {
    const { path, key } = prose.message;
    if (path[0] === 'synonyms') continue;
    const source =
      sources.get(key) ?? sources.get(key.replace(/_(?:zero|two|few|many)$/, '_other'));
    if (source) pairs.push({ ...prose, files, source });
  }
  knownIn.set(file, { files, file, original, pairs });
  return pairs;
}
