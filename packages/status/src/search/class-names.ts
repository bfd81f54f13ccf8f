import { nameOfClass } from './class-meant.ts';
import { STATUS_CLASSES, type StatusClass } from '../status-class.ts';

/**
 * Names of the classes by their first figure, as `classMeant` takes them.
 *
 * @param namesOf what a class is called, in every language that a reader may type
 * @example classNames((group) => [group])[3] // ['redirection']
 */
export function classNames(
  namesOf: (group: StatusClass) => readonly string[],
): Record<string, readonly string[]> {
  return Object.fromEntries(
    STATUS_CLASSES.map((group, at) => [at + 1, [...new Set(namesOf(group).map(nameOfClass))]]),
  );
}
