const MOST = 256;

/** Places for answers that take their time; without a bound they would fill the memory. */
export class Slots {
  readonly #most: number;
  #taken = 0;

  constructor(most = MOST) {
    this.#most = most;
  }

  /** @returns what gives the place back, once; `undefined` where none is left */
  take(): (() => void) | undefined {
    if (this.#taken >= this.#most) return undefined;
    this.#taken++;
    let held = true;
    return () => {
      if (held) this.#taken--;
      held = false;
    };
  }
}
