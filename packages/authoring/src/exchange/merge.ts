import { fingerprint, normalize, type MessageState } from '@polystatus/core/state';
import type { FileFaults } from './file-faults.ts';
import { KnownMessages } from './known-messages.ts';
import { newComment } from './new-comment.ts';
import { isOwnList, listItems, listText } from './own-words.ts';
import type { PlacedUnit } from './parcel.ts';
import { settled, travelling } from './travelling.ts';

/** What came from outside and goes into its file. */
export interface Arrival {
  readonly message: MessageState;
  /** The translation, where it is another one. */
  readonly text?: string;
  /** What a second reader is asked. */
  readonly comment?: string | undefined;
  readonly line: number;
}

export interface Merged {
  readonly arrivals: readonly Arrival[];
  /** Messages that someone who knows both languages has read. */
  readonly reviewed: ReadonlySet<string>;
  /** Stale messages whose translation was said to fit the new source as it is. */
  readonly confirmed: ReadonlySet<string>;
}

export interface MergeOptions {
  /** Take translations too that their file marks as unfinished. */
  readonly unfinished?: boolean;
  /** What the files say above a message already: marks for review, and notes that travelled. */
  readonly remarks?: (message: MessageState) => readonly string[];
}

/**
 * Merges three states: what a message was at export, what it is here now, and what came back.
 * What did not change outside changes nothing; what cannot be decided is named and left alone.
 */
export function merge(
  units: readonly PlacedUnit[],
  messages: readonly MessageState[],
  faults: FileFaults,
  { unfinished: takesUnfinished = false, remarks = () => [] }: MergeOptions = {},
): Merged {
  const known = new KnownMessages(messages);
  const arrivals: Arrival[] = [];
  const reviewed = new Set<string>();
  const confirmed = new Set<string>();
  for (const unit of units) {
    const { line } = unit;
    const message = known.find(unit, faults);
    if (!message) continue;
    const { id } = message;
    // Lists of own words have no state beyond missing and translated, so no mark on them is news.
    const list = isOwnList(message.key);
    const came = list ? listText(listItems(unit.target)) : travelling(unit.target);
    const here = travelling(message.target ?? '');
    const changed = came !== '' && came !== here && fingerprint(came) !== unit.base;
    const spoken = !list && came === here && isNews(unit, message);
    const taken = changed && judge(unit, { message, here }, faults, takesUnfinished);
    const text = taken ? settled(came, message.target ?? message.source) : undefined;
    const comment =
      unit.comment === undefined ? undefined : newComment(unit.comment, remarks(message));
    if (comment !== undefined && text === undefined && here === '')
      faults.add(line, {
        code: 'comment-without-place',
        severity: 'warning',
        message: `The comment on ${id} has no translation to stand above, and was left out: ${comment}`,
        hint: 'Translate the message, or ask the authors of the source.',
      });
    else if (text !== undefined || comment !== undefined)
      arrivals.push({ message, ...(text !== undefined && { text }), comment, line });
    if (came === '') sayEmptied(unit, message, here, faults);
    // A mark that the move of the source has overtaken is no news to anybody.
    if (changed ? !taken : !spoken || sourceMoved(unit, message)) continue;
    // A new text under the old mark “reviewed” was read by nobody: tools keep marks.
    if (!list && unit.state === 'reviewed' && message.state !== 'reviewed') reviewed.add(id);
    else if (spoken) confirmed.add(id);
  }
  return { arrivals, reviewed, confirmed };
}

interface Change {
  readonly message: MessageState;
  readonly here: string;
}

/** Whether a changed translation may be written; where not, the reason is named. */
function judge(
  unit: PlacedUnit,
  { message, here }: Change,
  faults: FileFaults,
  takesUnfinished: boolean,
): boolean {
  const { line, base, unfinished } = unit;
  const { id } = message;
  if (sourceMoved(unit, message)) {
    faults.add(line, {
      code: 'source-moved',
      message: `The source of ${id} says something else since the export.`,
      hint: 'Export again and translate the text as it is now.',
    });
    return false;
  }
  // Tools that guess leave such marks, and so does a translator who is not sure.
  if (unfinished !== undefined && !takesUnfinished) {
    faults.add(line, {
      code: 'unfinished-translation',
      severity: 'warning',
      message: `${id} has a new translation that is still marked as unfinished (${unfinished}); it was left out.`,
      hint: 'Read it against its source and mark it as translated; --unfinished takes all of the file as they are.',
    });
    return false;
  }
  if (here === '' || fingerprint(here) === base) return true;
  faults.add(line, {
    code: 'translation-conflict',
    message:
      base === undefined
        ? `${id} already has another translation, and the file does not say which one it replaces.`
        : `The translation of ${id} changed here as well since the export.`,
    hint: `Here it is “${here}”; put the better one into ${message.path}.`,
  });
  return false;
}

function sourceMoved({ source }: PlacedUnit, message: MessageState): boolean {
  return normalize(travelling(source)) !== normalize(message.source ?? '');
}

/** A text that a tool lost, or that somebody took away on purpose: nothing says which. */
function sayEmptied(
  { base, line }: PlacedUnit,
  { id, path }: MessageState,
  here: string,
  faults: FileFaults,
): void {
  if (here === '' || base === undefined || base === fingerprint('')) return;
  faults.add(line, {
    code: 'emptied-translation',
    severity: 'warning',
    message: `${id} came back without its translation, or without a part of it; the one here stays.`,
    hint: `If it is wrong, correct it or remove it in ${path}.`,
  });
}

/** Whether the file says more of an unchanged translation than is known here. */
function isNews({ state }: PlacedUnit, message: MessageState): boolean {
  if (message.target === undefined) return false;
  if (state === 'reviewed') return message.state !== 'reviewed';
  return state === 'translated' && message.state === 'stale';
}
