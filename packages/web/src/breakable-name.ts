/**
 * The pieces of a constant’s name, between which a line may end.
 *
 * @example breakableName('HTTPStatus.NOT_FOUND') // ['HTTPStatus.', 'NOT_', 'FOUND']
 */
export function breakableName(name: string): string[] {
  return name.split(/(?<=[^._:/\\][._:/\\]+)(?=[^._:/\\])/);
}
