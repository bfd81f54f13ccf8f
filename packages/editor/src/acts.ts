import { acceptMessage } from './accept-message.ts';
import { commit, type Act } from './commit.ts';
import type { Desk, Snapshot } from './desk.ts';
import type {
  AcceptRequest,
  Conflict,
  EntryName,
  Outcome,
  Refusal,
  SaveRequest,
} from './protocol.ts';
import { saveEntry } from './save-entry.ts';
import { undo, type Step } from './undo.ts';
import { viewOf } from './view.ts';

/** What translators do to the files, and can take back as long as the editor runs. */
export class Acts {
  readonly #desk: Desk;
  readonly #steps: Step[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  save(request: SaveRequest): Outcome {
    return this.#do(
      request,
      Object.keys(request.texts),
      (snapshot) => saveEntry(snapshot, request),
      (act) => this.#steps.push({ request, act }),
    );
  }

  /** Takes back the last save. */
  undo(): Outcome {
    const step = this.#steps.pop();
    if (!step) return { kind: 'refused', code: 'undo', message: 'Nothing to undo.' };
    const { request } = step;
    return this.#do(request, Object.keys(request.texts), (snapshot) => undo(snapshot, step));
  }

  accept(request: AcceptRequest): Outcome {
    return this.#do(request, [request.key], (snapshot) => acceptMessage(snapshot, request));
  }

  #do(
    { locale, id }: EntryName,
    keys: readonly string[],
    plan: (snapshot: Snapshot) => Act | Conflict | Refusal,
    done?: (act: Act) => void,
  ): Outcome {
    const result = commit(this.#desk, locale, plan);
    if (result.kind === 'refused') return result;
    if (result.kind === 'committed') done?.(result.act);
    const view = viewOf(this.#desk.snapshot(), locale, id);
    if (result.kind === 'conflict') return { kind: 'conflict', view };
    return { kind: 'saved', recorded: result.recorded, keys, view };
  }
}
