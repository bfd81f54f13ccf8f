import type { Facts } from '@polystatus/status/compiled';

/**
 * A header field as an example of the code has it, ready to be copied.
 *
 * @returns `undefined` where no example shows the field
 * @example exampleLine(facts('405'), 'Allow') // 'Allow: GET, HEAD'
 */
export function exampleLine(
  { examples }: Pick<Facts, 'examples'>,
  name: string,
): string | undefined {
  const lines = examples.flatMap(({ request, response }) => `${response}\n${request}`.split('\n'));
  return lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `));
}
