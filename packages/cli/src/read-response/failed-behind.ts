import { fieldValue, NO_ANSWER, type Answer } from './answer.ts';
import { format as curl } from './formats/curl.ts';

/**
 * What curl says where content would stand, though none was announced: a proxy answered CONNECT,
 * and nothing came through its tunnel, or the next request of a chain failed.
 *
 * @returns undefined where content stands there, or nothing
 */
export function failedBehind(answer: Answer): Answer | undefined {
  const said = answer.body.trim();
  if (!said.startsWith('curl: (') || /[\r\n]/.test(said) || announcesContent(answer))
    return undefined;
  const found = curl.open()(said);
  return typeof found === 'object' && 'number' in found && found.number === NO_ANSWER
    ? found
    : undefined;
}

function announcesContent(answer: Answer): boolean {
  return (
    /[1-9]/.test(fieldValue(answer, 'content-length') ?? '') ||
    fieldValue(answer, 'transfer-encoding') !== undefined
  );
}
