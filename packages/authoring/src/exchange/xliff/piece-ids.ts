/** Ids of the pieces of one unit that tools protect, the same in source and target. */
export class PieceIds {
  readonly #ids = new Map<string, string[]>();
  #lastId = 0;
  #used = new Map<string, number>();

  /** From here on it is another text of the unit: its first piece with a text is the first one again. */
  startText(): void {
    this.#used = new Map();
  }

  /** The nth piece with a text in the target has the id of the nth one in the source. */
  of(piece: string): string {
    const ids = this.#ids.get(piece) ?? [];
    this.#ids.set(piece, ids);
    const used = this.#used.get(piece) ?? 0;
    this.#used.set(piece, used + 1);
    return (ids[used] ??= String(++this.#lastId));
  }
}
