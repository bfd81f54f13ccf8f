import { normalize, type MessageState } from '@polystatus/core/state';
import type { FileFaults } from './file-faults.ts';
import type { PlacedUnit } from './parcel.ts';
import { travelling } from './travelling.ts';

/** A message that has something to translate. */
export interface KnownMessage extends MessageState {
  readonly source: string;
}

/** How much of a source names it in a diagnostic. */
const SHOWN = 60;

/** The messages of a language, for units that name theirs and for those whose tool dropped it. */
export class KnownMessages {
  readonly #byId: ReadonlyMap<string, KnownMessage>;
  #bySource: ReadonlyMap<string, readonly KnownMessage[]> | undefined;

  constructor(messages: readonly MessageState[]) {
    const known = messages.filter((one): one is KnownMessage => one.source !== undefined);
    this.#byId = new Map(known.map((message) => [message.id, message]));
  }

  /** @returns `undefined` where nothing is to be done with the unit; faults say why, if it is one */
  find(unit: PlacedUnit, faults: FileFaults): KnownMessage | undefined {
    const message = this.#byId.get(unit.id) ?? this.#byId.get(unit.otherId ?? '');
    if (!message && unit.id === '') return this.#bySourceOf(unit, faults);
    if (!message)
      faults.add(unit.line, {
        code: 'unknown-message',
        message: `There is no message ${unit.id} to translate.`,
        hint: 'It was renamed or removed since the export, or its file has faults (pnpm content check); then export again.',
      });
    return message;
  }

  #bySourceOf({ source, target, line }: PlacedUnit, faults: FileFaults): KnownMessage | undefined {
    this.#bySource ??= Map.groupBy(this.#byId.values(), (one) => normalize(one.source));
    const found = this.#bySource.get(normalize(travelling(source))) ?? [];
    if (found.length === 1) return found[0];
    const came = travelling(target);
    // Whichever is meant, it has this translation already.
    if (
      came === '' ||
      (found.length > 0 && found.every((one) => travelling(one.target ?? '') === came))
    )
      return undefined;
    const shown = source.length > SHOWN ? `${source.slice(0, SHOWN)}…` : source;
    const [first, second] = found;
    faults.add(line, {
      code: 'unnamed-message',
      message: first
        ? `This unit does not say which message it is; ${first.id} and ${second?.id}${found.length > 2 ? ' and others' : ''} have the source “${shown}”.`
        : `This unit does not say which message it is, and none has the source “${shown}”.`,
      hint: 'The tool dropped the names of the messages (msgctxt in PO). Take the file from before that step, or merge it into a fresh export (csv2po -t, msgmerge).',
    });
    return undefined;
  }
}
