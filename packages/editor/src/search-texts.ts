import { isOwnList, travelling } from '@polystatus/authoring';
import type { Snapshot } from './desk.ts';
import type { FoundText, SearchAnswer, SearchRequest } from './protocol.ts';

/** More than anybody reads; whoever finds more asks for something longer. */
const MOST = 300;

/**
 * Where words stand in a language: each text that has them, or whose source does, with the other
 * one beside it. Upper and lower case are the same unless the request says otherwise.
 */
export function searchTexts(
  snapshot: Snapshot,
  { locale, text, side, exact }: SearchRequest,
): SearchAnswer {
  const fold = (one: string): string => (exact ? one : one.toLocaleLowerCase(locale));
  const wanted = fold(text);
  const found = [...snapshot.statesOf(locale).values()].flatMap((message): FoundText[] => {
    const { file: id, key, state } = message;
    const [source = '', target = ''] = [message.source, message.target].map(
      (one) => one && travelling(one),
    );
    const sides = { source: [source], target: [target], both: [source, target] }[side];
    if (!sides.some((one) => fold(one).includes(wanted))) return [];
    return [{ id, key, source, target, state, list: isOwnList(key) }];
  });
  return { found: found.slice(0, MOST), total: found.length };
}
