import type { Project } from '../project.ts';
import { sourceLocale, type LocaleFiles } from '../project.ts';
import { rules } from '#generated/rules.ts';
import type { FixContext } from '../rule.ts';
import { setMessage } from './set-message.ts';

export interface FixedMessage {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  /** Ids of the rules that changed the text. */
  readonly rules: readonly string[];
}

export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly messages: readonly FixedMessage[];
}

/** One fix may make room for another: quotation marks first, then the spaces inside them. */
const ROUNDS = 4;

/** Applies the safe fixes of all rules to all words; files that need none are left out. */
export function fixProject(project: Project): FixedFile[] {
  const source = sourceLocale(project);
  // Translations are compared with the source as it will be.
  const sourceTexts = new Map<string, string>();
  const sourceFixed = source ? fixLocale(project, source, sourceTexts) : [];
  for (const [id, text] of textsOf(source, sourceFixed)) sourceTexts.set(id, text);
  return [...project.locales.values()].flatMap((files) =>
    files === source ? sourceFixed : fixLocale(project, files, sourceTexts),
  );
}

function fixLocale(
  project: Project,
  files: LocaleFiles,
  sourceTexts: ReadonlyMap<string, string>,
): FixedFile[] {
  return wordsOf(files).flatMap(({ parsed, messages }) => {
    const { path, text } = parsed.source;
    const fixed = messages.flatMap((message) => {
      // Synonyms are written anew; they have no counterpart.
      const source =
        message.path[0] === 'synonyms' ? undefined : sourceTexts.get(idOf(path, message.key));
      const result = fixText(message.text, { project, files, message, source });
      return result.rules.length > 0 ? [{ key: message.key, at: message.path, ...result }] : [];
    });
    if (fixed.length === 0) return [];
    const after = fixed.reduce((all, { at, after: own }) => setMessage(all, at, own), text);
    return [{ path, before: text, after, messages: fixed.map(({ at: _, ...message }) => message) }];
  });
}

function* textsOf(
  files: LocaleFiles | undefined,
  fixed: readonly FixedFile[],
): Generator<[id: string, text: string]> {
  for (const { parsed, messages } of files ? wordsOf(files) : [])
    for (const { key, text } of messages) yield [idOf(parsed.source.path, key), text];
  for (const { path, messages } of fixed)
    for (const { key, after } of messages) yield [idOf(path, key), after];
}

function wordsOf({ entries, namespaces }: LocaleFiles) {
  return [...entries.values(), ...namespaces.values()];
}

/** File below its language, and key: the same in every language. */
function idOf(path: string, key: string): string {
  return `${path.split('/').slice(2).join('/')} ${key}`;
}

function fixText(before: string, context: FixContext): Omit<FixedMessage, 'key'> {
  const ids = new Set<string>();
  let after = before;
  for (let round = 0; round < ROUNDS; round++) {
    const start = after;
    for (const { id, fix } of rules) {
      const fixed = fix?.(after, context) ?? after;
      if (fixed !== after) ids.add(id);
      after = fixed;
    }
    if (after === start) break;
  }
  return { before, after, rules: after === before ? [] : [...ids] };
}
