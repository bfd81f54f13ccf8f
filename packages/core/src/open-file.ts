import type { Diagnostic } from './diagnostic.ts';
import type { File } from './file.ts';
import { recallGists, type Gists } from './gist.ts';
import { messagesOf, type Message } from './message.ts';
import { parse, type Parsed } from './parse.ts';
import type { Source } from './read.ts';
import type { Tier } from './tier.ts';
import { validate } from './validate.ts';

/** Remembers sources in which parsing and validating found nothing. */
export interface CleanSources {
  has(source: Source, tier?: Tier): boolean;
  add(source: Source, tier?: Tier): void;
  /** What rules know of a source in its present state, if any of them asked. */
  gists(source: Source): Gists | undefined;
}

/**
 * Parses and validates a source; one that is known to be clean, when somebody asks for it.
 *
 * @returns `undefined` where nothing of it can be trusted
 */
export function openFile(
  source: Source,
  tier: Tier | undefined,
  into: Diagnostic[],
  clean?: CleanSources,
): File<unknown> | undefined {
  if (clean?.has(source, tier)) {
    let known = opened.get(source);
    if (!known) opened.set(source, (known = later(source)));
    known.redirect(into);
    const gists = clean.gists(source);
    if (gists) recallGists(known.file, gists);
    return known.file;
  }
  const before = into.length;
  const parsed = parse(source, into);
  if (!parsed) return undefined;
  const value = validate(parsed, tier) ? parsed.value : undefined;
  if (value !== undefined && into.length === before) clean?.add(source, tier);
  let messages: readonly Message[] | undefined;
  return {
    source,
    parsed,
    value,
    get messages() {
      return (messages ??= messagesOf(parsed.value));
    },
  };
}

interface Later {
  readonly file: File<unknown>;
  readonly redirect: (into: Diagnostic[]) => void;
}

/** A process that checks again and again, as the editor does, parses what stays the same once. */
const opened = new WeakMap<Source, Later>();

function later(source: Source): Later {
  let into: Diagnostic[] = [];
  let known: Parsed | undefined;
  let messages: readonly Message[] | undefined;
  const parsed = (): Parsed => {
    known ??= parse(source, into);
    if (!known) throw new Error(`${source.path} was said to be clean, and is not.`);
    return known;
  };
  return {
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
        return parsed().value;
      },
      get messages() {
        return (messages ??= messagesOf(parsed().value));
      },
    },
  };
}
