import type { Diagnostic } from './diagnostic.ts';
import { writtenMessages, writtenPart } from './draft.ts';
import type { File } from './file.ts';
import { recallGists, type Gists } from './gist.ts';
import { messagesOf, type Message } from './message.ts';
import { parse, type Parsed } from './parse.ts';
import type { Source } from './read.ts';
import type { Standing } from './tier.ts';
import { validate } from './validate.ts';

/** Remembers sources in which parsing and validating found nothing. */
export interface CleanSources {
  has(source: Source, standing?: Standing): boolean;
  add(source: Source, standing?: Standing): void;
  /** What rules know of a source in its present state, if any of them asked. */
  gists(source: Source, standing?: Standing): Gists | undefined;
}

/**
 * Parses and validates a source; one that is known to be clean, when somebody asks for it.
 *
 * @param standing of the language it is in, if it is in any
 * @returns `undefined` where nothing of it can be trusted
 */
export function openFile(
  source: Source,
  standing: Standing | undefined,
  into: Diagnostic[],
  clean?: CleanSources,
): File<unknown> | undefined {
  const tier = source.identity.kind === 'entry' && standing !== 'source' ? standing : undefined;
  const isDraft = tier !== undefined;
  if (clean?.has(source, standing)) {
    let known = opened.get(source);
    if (known?.isDraft !== isDraft) opened.set(source, (known = later(source, isDraft)));
    known.redirect(into);
    const gists = clean.gists(source, standing);
    if (gists) recallGists(known.file, gists);
    return known.file;
  }
  const before = into.length;
  const parsed = parse(source, into);
  if (!parsed) return undefined;
  const written = isDraft ? writtenPart(parsed.value) : parsed.value;
  const isRight = validate(parsed, tier && { value: written, tier });
  const value = isRight ? written : undefined;
  if (value !== undefined && into.length === before) clean?.add(source, standing);
  let messages: readonly Message[] | undefined;
  return {
    source,
    parsed,
    value,
    get messages() {
      return (messages ??= messagesIn(parsed, isDraft));
    },
  };
}

function messagesIn({ value }: Parsed, isDraft: boolean): readonly Message[] {
  return isDraft ? writtenMessages(value) : messagesOf(value);
}

interface Later {
  readonly isDraft: boolean;
  readonly file: File<unknown>;
  readonly redirect: (into: Diagnostic[]) => void;
}

/** A process that checks again and again, as the editor does, parses what stays the same once. */
const opened = new WeakMap<Source, Later>();

function later(source: Source, isDraft: boolean): Later {
  let into: Diagnostic[] = [];
  let known: Parsed | undefined;
  let value: unknown;
  let messages: readonly Message[] | undefined;
  const parsed = (): Parsed => {
    known ??= parse(source, into);
    if (!known) throw new Error(`${source.path} was said to be clean, and is not.`);
    return known;
  };
  return {
    isDraft,
    redirect(next) {
      into = next;
      known?.reporter.redirect(next);
    },
    file: {
      source,
      get parsed() {
        return parsed();
      },
      get value() {
        return isDraft ? (value ??= writtenPart(parsed().value)) : parsed().value;
      },
      get messages() {
        return (messages ??= messagesIn(parsed(), isDraft));
      },
    },
  };
}
