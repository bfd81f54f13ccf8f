import { hasHabit, type Habit } from '../language/writing.ts';
import type { Language } from './language.ts';

/** In place of what a rule makes ready for a language of which it has nothing to say. */
export const NOTHING = Symbol('nothing to say');

/** What a rule makes ready, once a language. */
export function prepared({
  habit,
  prepare,
}: {
  readonly habit?: Habit;
  prepare?(language: Language, source?: Language): unknown;
}): (language: Language, source?: Language) => unknown {
  if (!habit && !prepare) return () => undefined;
  return once((language: Language, source) => {
    if (habit && !hasHabit(language.tag, habit)) return NOTHING;
    return prepare ? (prepare(language, source) ?? NOTHING) : undefined;
  });
}

/** Works out an answer once for each thing that is asked about. */
export function once<T extends object>(
  work: (what: T, beside?: T) => unknown,
): (what: T, beside?: T) => unknown {
  const known = new Map<T, unknown>();
  return (what, beside) => {
    if (known.has(what)) return known.get(what);
    const found = work(what, beside);
    known.set(what, found);
    return found;
  };
}
