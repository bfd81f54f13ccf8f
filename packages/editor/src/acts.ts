import { acceptMessage } from './accept-message.ts';
import { addException } from './add-exception.ts';
import { addTerm } from './add-term.ts';
import { commit, type Act } from './commit.ts';
import type { Desk, Snapshot } from './desk.ts';
import type {
  AcceptRequest,
  Conflict,
  EntryName,
  ExceptionRequest,
  Outcome,
  Refusal,
  RemarkRequest,
  SaveRequest,
  TermRequest,
} from './protocol.ts';
import { remark } from './remark.ts';
import { saveEntry } from './save-entry.ts';
import { undo, type Step } from './undo.ts';
import { untilFree } from './until-free.ts';
import { viewOf } from './view.ts';

/** What translators do to the files, and can take back as long as the editor runs. */
export class Acts {
  readonly #desk: Desk;
  readonly #steps: Step[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async save(request: SaveRequest): Promise<Outcome> {
    const { locale, id, texts, seen } = request;
    const keys = Object.keys(texts);
    return this.#do({ locale, id }, keys, (snapshot) => saveEntry(snapshot, request), {
      texts,
      seen,
    });
  }

  async accept(request: AcceptRequest): Promise<Outcome> {
    return this.#do(request, [request.key], (snapshot) => acceptMessage(snapshot, request));
  }

  async addException(request: ExceptionRequest): Promise<Outcome> {
    return this.#do(request, [request.key], (snapshot) => addException(snapshot, request), {});
  }

  async addTerm(request: TermRequest): Promise<Outcome> {
    return this.#do(request, [], (snapshot) => addTerm(snapshot, request), {});
  }

  async remark(request: RemarkRequest): Promise<Outcome> {
    return this.#do(request, [request.key], (snapshot) => remark(snapshot, request), {});
  }

  /** Takes back the last act that can be. */
  async undo(): Promise<Outcome> {
    const step = this.#steps.pop();
    if (!step) return { kind: 'refused', code: 'undo', message: 'Nothing to undo.' };
    return this.#do(step, step.keys, (snapshot) => undo(snapshot, step));
  }

  /** @param back what of a save its undo needs to know; left out, the act cannot be taken back */
  async #do(
    { locale, id }: EntryName,
    keys: readonly string[],
    plan: (snapshot: Snapshot) => Act | Conflict | Refusal,
    back?: Partial<Pick<SaveRequest, 'texts' | 'seen'>>,
  ): Promise<Outcome> {
    await untilFree(this.#desk, { locale, id });
    const result = commit(this.#desk, locale, plan);
    if (result.kind === 'refused') return result;
    if (result.kind === 'committed' && back)
      this.#steps.push({ locale, id, keys, act: result.act, ...back });
    const view = viewOf(this.#desk.snapshot(), locale, id);
    if (result.kind === 'conflict') return { kind: 'conflict', view };
    return { kind: 'saved', recorded: result.recorded, keys, view };
  }
}
