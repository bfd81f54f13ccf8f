import type { LocaleFiles, Project } from './project.ts';
import { sourceLocale, targetLocales } from './project.ts';
import type { Parsed } from './parse.ts';
import type { Message } from './message.ts';

/** A message of an entry or namespace, with everything that is not prose blanked out in place. */
export interface Prose {
  readonly parsed: Parsed;
  readonly message: Message;
  /** Same length as the text: inline code, placeholders and addresses are replaced by U+FFFC. */
  readonly prose: string;
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

/** A dozen rules read the same prose; a project is not changed once it is built. */
const known = new WeakMap<LocaleFiles, readonly Prose[]>();

/** Lists the prose of a language for typographic rules. */
export function proseOf(files: LocaleFiles): readonly Prose[] {
  let proses = known.get(files);
  if (!proses) {
    proses = [...files.entries.values(), ...files.namespaces.values()].flatMap(
      ({ parsed, messages }) =>
        messages.map((message) => ({ parsed, message, prose: blankOut(message.text) })),
    );
    known.set(files, proses);
  }
  return proses;
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
  if (!pairs) knownPairs.set(project, (pairs = [...pair(project)]));
  return pairs;
}

function* pair(project: Project): Generator<ProsePair> {
  const source = sourceLocale(project);
  if (!source) return;
  const originals = new Map(proseOf(source).map((prose) => [idOf(prose), prose]));
  for (const files of targetLocales(project)) {
    for (const prose of proseOf(files)) {
      if (prose.message.path[0] === 'synonyms') continue;
      const id = idOf(prose);
      const original =
        originals.get(id) ?? originals.get(id.replace(/_(?:zero|two|few|many)$/, '_other'));
      if (original) yield { ...prose, files, source: original };
    }
  }
}

/** File below its language, and key: the same in every language. */
function idOf({ parsed, message }: Prose): string {
  return `${parsed.source.path.split('/').slice(2).join('/')} ${message.key}`;
}
