/** What becomes of one file: `undefined` before, and it is made; after, and it is removed. */
export interface Change {
  /** Path below the root. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Collects edits of several files, each on top of the ones before. */
export class ChangeSet {
  readonly #before: ReadonlyMap<string, string>;
  readonly #after = new Map<string, string | undefined>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#before = texts;
  }

  text(path: string): string | undefined {
    return this.#after.has(path) ? this.#after.get(path) : this.#before.get(path);
  }

  edit(path: string, change: (text: string) => string): void {
    const text = this.text(path);
    if (text !== undefined) this.#after.set(path, change(text));
  }

  remove(path: string): void {
    this.#after.set(path, undefined);
  }

  move(from: string, to: string): void {
    this.#after.set(to, this.text(from));
    this.#after.set(from, undefined);
  }

  /** New files first: whoever is stopped in between has a text twice rather than not at all. */
  list(): Change[] {
    return [...this.#after]
      .map(([path, after]) => ({ path, before: this.#before.get(path), after }))
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => Number(a.after === undefined) - Number(b.after === undefined));
  }
}
