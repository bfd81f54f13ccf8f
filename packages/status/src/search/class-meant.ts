import { allowedEdits, editDistance } from '../edit-distance.ts';
import { fold } from './fold.ts';

/** The share of a name that must be typed, and the share of what is typed that must be of the name. */
const TYPED = 0.6;
const OF_NAME = 0.85;
/**
 * The class that a question names, by its figure: `4xx`, “client error”, “redirects”.
 *
 * @param names of each class by its first figure, by `nameOfClass`, in the languages a reader may type
 * @example classMeant('redirect', { 3: ['redirection'] }) // '3'
 */
export function classMeant(
  question: string,
  names: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const folded = fold(question.slice(0, MAX_LENGTH));
  const figure = /^(\d)xx$/.exec(folded)?.[1];
  if (figure !== undefined) return figure in names ? figure : undefined;
  const typed = withoutShort(folded);
  if (typed === '') return undefined;
  return Object.keys(names).find((digit) => names[digit]?.some((name) => isMeant(typed, name)));
}

/**
 * What a class is called, as `classMeant` compares it: to fold the names of every language takes
 * longer than a search.
 *
 * @example nameOfClass('Erreur du serveur') // 'erreurserveur'
 */
export function nameOfClass(name: string): string {
  return withoutShort(fold(name));
}

/** No class has a name as long. */
const MAX_LENGTH = 60;

function isMeant(typed: string, name: string): boolean {
  if (editDistance(typed, name, 1) <= Math.min(1, allowedEdits(typed.length))) return true;
  let shared = 0;
  while (shared < typed.length && typed[shared] === name[shared]) shared++;
  return shared >= OF_NAME * typed.length && shared >= TYPED * name.length;
}

/** Articles and the like: “erreur du serveur” is “erreur serveur”. */
const SHORT = 2;

function withoutShort(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => word.length > SHORT)
    .join('');
}
