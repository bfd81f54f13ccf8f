const MAX_KEYS = 10_000;
const LIFETIME = 10 * 60 * 1000;

/**
 * Counts requests by key. What nobody asked for in ten minutes starts again, and of more than ten
 * thousand keys the one that waited longest is forgotten.
 */
export class Turns {
  readonly #now: () => number;
  readonly #most: number;
  readonly #counts = new Map<string, { readonly count: number; readonly until: number }>();

  constructor(now: () => number = Date.now, most = MAX_KEYS) {
    this.#now = now;
    this.#most = most;
  }

  /** How many requests with this key came before; this one counts from now on. */
  next(key: string): number {
    const now = this.#now();
    const known = this.#counts.get(key);
    const count = known !== undefined && known.until > now ? known.count : 0;
    // A map keeps the order of insertion: what is put in anew stands last.
    this.#counts.delete(key);
    this.#counts.set(key, { count: count + 1, until: now + LIFETIME });
    for (const oldest of this.#counts.keys()) {
      if (this.#counts.size <= this.#most) break;
      this.#counts.delete(oldest);
    }
    return count;
  }

  get size(): number {
    return this.#counts.size;
  }
}
