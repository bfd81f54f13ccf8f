import { targetLocales, type LocaleFiles, type Project } from '../validate/project.ts';
import type { LockLine } from './lock.ts';
import { matchingLines } from './matching-lines.ts';
import { INTERFACE, localePath } from './message-id.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { stateOf, type State } from './state-of.ts';
import { firstStep, type Step } from '../validate/tier.ts';

/** A message of one locale, with all that is known of its translation. */
export interface MessageState extends Pair {
  readonly locale: string;
  /** Path of the translated file below the root, whether it is there or not. */
  readonly path: string;
  /** `title`, `causes`; `interface` for all words of site and command line. */
  readonly field: string;
  /** The first that promises it. */
  readonly tier: Step;
  readonly state: State;
  /** What the lock knows of it. */
  readonly line: LockLine | undefined;
}

/** The state of every message of every translated locale; `synonyms` have none. */
export function states(project: Project): MessageState[] {
  return targetLocales(project).flatMap((locale) => localeStates(project, locale));
}

/**
 * The state of every message of one locale.
 *
 * @param only the one file that is asked for: a status id or `ui/site`
 * @param all the messages of the whole language, among which one that moved is looked for
 */
export function localeStates(
  project: Project,
  locale: LocaleFiles,
  only?: string,
  all: () => readonly Pair[] = () => pairsOf(project, locale),
): MessageState[] {
  const pairs = pairsOf(project, locale, only);
  const lines = matchingLines(pairs, locale.lock ?? new Map(), all);
  return pairs.map((pair) => {
    const line = lines.get(pair.id);
    const [field = pair.key] = pair.key.split('.');
    return {
      ...pair,
      locale: locale.tag,
      path: `locales/${locale.tag}/${localePath(pair.file)}`,
      field: pair.file.startsWith(INTERFACE) ? 'interface' : field,
      tier: firstStep(pair.id),
      state: stateOf(pair.source, pair.target, line),
      line,
    };
  });
}
