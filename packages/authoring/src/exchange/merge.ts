import { fingerprint, normalize, type MessageState } from '@polystatus/core/state';
import type { FileFaults } from './file-faults.ts';
import { isOwnList, listItems, listText } from './own-words.ts';
import type { PlacedUnit } from './parcel.ts';
import { settled, travelling } from './travelling.ts';

/** A text that came from outside and goes into its file. */
export interface Arrival {
  readonly message: MessageState;
  readonly text: string;
  readonly line: number;
}

export interface Merged {
  readonly arrivals: readonly Arrival[];
  /** Messages that someone who knows both languages has read. */
  readonly reviewed: ReadonlySet<string>;
  /** Stale messages whose translation was said to fit the new source as it is. */
  readonly confirmed: ReadonlySet<string>;
}

/**
 * Merges three states: what a message was at export, what it is here now, and what came back.
 * What did not change outside changes nothing; what cannot be decided is named and left alone.
 */
export function merge(
  units: readonly PlacedUnit[],
  messages: readonly MessageState[],
  faults: FileFaults,
): Merged {
  const known = new Map(messages.map((message) => [message.id, message]));
  const arrivals: Arrival[] = [];
  const reviewed = new Set<string>();
  const confirmed = new Set<string>();
  for (const unit of units) {
    const { id, line } = unit;
    const message = known.get(id);
    if (message?.source === undefined) {
      faults.add(line, {
        code: 'unknown-message',
        message: `There is no message ${id || 'without a name'} to translate.`,
        hint: 'It was renamed or removed since the export, or its file has faults (pnpm content check); then export again.',
      });
      continue;
    }
    // Lists of own words have no state beyond missing and translated, so no mark on them is news.
    const list = isOwnList(message.key);
    const came = list ? listText(listItems(unit.target)) : travelling(unit.target);
    const here = travelling(message.target ?? '');
    const changed = came !== '' && came !== here && fingerprint(came) !== unit.base;
    const spoken = !list && came === here && isNews(unit, message);
    if (!changed && !spoken) continue;
    if (normalize(travelling(unit.source)) !== normalize(message.source)) {
      // A mark that the move of the source has overtaken is no news to anybody.
      if (!changed) continue;
      faults.add(line, {
        code: 'source-moved',
        message: `The source of ${id} says something else since the export.`,
        hint: 'Export again and translate the text as it is now.',
      });
      continue;
    }
    if (changed && here !== '' && fingerprint(here) !== unit.base) {
      faults.add(line, {
        code: 'translation-conflict',
        message:
          unit.base === undefined
            ? `${id} already has another translation, and the file does not say which one it replaces.`
            : `The translation of ${id} changed here as well since the export.`,
        hint: `Here it is “${here}”; put the better one into ${message.path}.`,
      });
      continue;
    }
    if (changed)
      arrivals.push({ message, text: settled(came, message.target ?? message.source), line });
    // A new text under the old mark “reviewed” was read by nobody: tools keep marks.
    if (!list && unit.state === 'reviewed' && message.state !== 'reviewed') reviewed.add(id);
    else if (spoken) confirmed.add(id);
  }
  return { arrivals, reviewed, confirmed };
}

/** Whether the file says more of an unchanged translation than is known here. */
function isNews({ state }: PlacedUnit, message: MessageState): boolean {
  if (message.target === undefined) return false;
  if (state === 'reviewed') return message.state !== 'reviewed';
  return state === 'translated' && message.state === 'stale';
}
