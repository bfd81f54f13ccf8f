/**
 * Chance that a seed repeats: of the same words, always the same numbers. Good enough for making
 * inputs, useless as a secret.
 *
 * @example new Random('7 search 12').below(10) === new Random('7 search 12').below(10) // true
 */
export class Random {
  #state: number;

  constructor(seed: string) {
    let state = 0x81_1c_9d_c5;
    for (let at = 0; at < seed.length; at++)
      state = Math.imul(state ^ seed.charCodeAt(at), 0x01_00_01_93);
    this.#state = state;
  }

  /** A whole number from 0, less than `bound`. */
  below(bound: number): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * bound);
  }

  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item {
    const at = this.below(list.length);
    for (const item of list.slice(at, at + 1)) return item;
    throw new RangeError('There is nothing to pick from.');
  }

  /** So many of them, one by one, some of them again. */
  several<Item>(list: readonly Item[], most: number): Item[] {
    return Array.from({ length: this.below(most + 1) }, () => this.pick(list));
  }
}
