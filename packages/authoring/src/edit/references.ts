import type { FactsFile, File, LocaleFiles, Project } from '@polystatus/core';
import { messagesOf } from '@polystatus/core/parse';
import type { Question } from '@polystatus/core/validate';
import type { Path } from './document.ts';

/** A place that names a code, outside the code’s own files. */
export interface Reference {
  readonly file: string;
  readonly path: Path;
  /**
   * `list`: an item of the facts’ related list. `sentence`: why it is related. `link`: a text that
   * links to it. `exception`: the id of one of its messages. `choice`: an answer that ends at it
   * and others, `only-choice`: at it alone.
   */
  readonly kind: 'list' | 'sentence' | 'link' | 'exception' | 'choice' | 'only-choice';
  readonly text: string;
}

/** Every place that names a code. */
export function referencesTo(project: Project, id: string): Reference[] {
  return [
    ...[...project.facts.values()].flatMap((facts) => inFacts(facts, id)),
    ...[...project.questions.values()].flatMap((question) => inAnswers(question, id)),
    ...[...project.locales.values()].flatMap((files) => inWords(files, id)),
  ];
}

/** @example linkTo('nginx/499') // '](nginx/499)' */
export function linkTo(id: string): string {
  return `](${id})`;
}

function inFacts({ parsed, messages }: FactsFile, id: string): Reference[] {
  return messages
    .filter(({ path, text }) => path[0] === 'related' && text === id)
    .map(({ path, text }) => ({ file: parsed.source.path, path, kind: 'list', text }));
}

function inAnswers({ parsed, messages }: File<Question>, id: string): Reference[] {
  const codes = messages.filter(({ path }) => path[0] === 'answers' && path[2] === 'codes');
  return codes
    .filter(({ text }) => text === id)
    .map(({ path, text }) => {
      const isOnly = codes.filter((other) => other.path[1] === path[1]).length === 1;
      const kind = isOnly ? 'only-choice' : 'choice';
      return { file: parsed.source.path, path, kind, text };
    });
}

function inWords({ locale, entries, namespaces }: LocaleFiles, id: string): Reference[] {
  const found: Reference[] = [];
  for (const { parsed, messages } of [...entries.values(), ...namespaces.values()]) {
    const file = parsed.source.path;
    for (const { path, text } of messages) {
      if (path[0] === 'related' && path[1] === id)
        found.push({ file, path, kind: 'sentence', text });
      if (text.includes(linkTo(id))) found.push({ file, path, kind: 'link', text });
    }
  }
  for (const { path, text } of locale ? messagesOf(locale.parsed.value) : []) {
    if (path.at(-1) === 'message' && isBelow(text, id))
      found.push({ file: locale?.parsed.source.path ?? '', path, kind: 'exception', text });
  }
  return found;
}

/** @example isBelow('404.title', '404') // true */
export function isBelow(message: string, id: string): boolean {
  return message === id || message.startsWith(`${id}.`);
}
