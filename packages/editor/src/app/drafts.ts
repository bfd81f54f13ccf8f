/** A text that was typed and not saved. */
export interface Draft {
  readonly text: string;
  /** What stood there when its writer began; `null` where nothing did. */
  readonly seen: string | null;
}

/**
 * What was typed and not saved, by `locale/id.key`. It outlives the tab: a reload, a crash and the
 * end of the editor lose no word.
 */
export class Drafts {
  readonly #key: string;
  readonly #drafts: Map<string, Draft>;

  /** @param desk names the folder that is edited: another one has other drafts */
  constructor(desk: string) {
    this.#key = `desk-drafts-${desk}`;
    this.#drafts = new Map(Object.entries(kept(this.#key)));
  }

  get(name: string): Draft | undefined {
    return this.#drafts.get(name);
  }

  set(name: string, draft: Draft): void {
    this.#drafts.set(name, draft);
    this.#keep();
  }

  delete(name: string): void {
    if (this.#drafts.delete(name)) this.#keep();
  }

  /** Whether any text of an entry is among them. */
  hasOf(locale: string, id: string): boolean {
    return [...this.#drafts.keys()].some((name) => name.startsWith(`${locale}/${id}.`));
  }

  #keep(): void {
    try {
      if (this.#drafts.size === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(Object.fromEntries(this.#drafts)));
    } catch {
      // A browser that keeps nothing has them until the tab is closed.
    }
  }
}

function kept(key: string): Record<string, Draft> {
  try {
    const drafts: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const entries = Object.entries(drafts as Record<string, Draft>);
    return Object.fromEntries(entries.filter(([, draft]) => isDraft(draft)));
  } catch {
    return {};
  }
}

function isDraft(value: unknown): value is Draft {
  const { text, seen } = Object(value) as Partial<Record<keyof Draft, unknown>>;
  return typeof text === 'string' && (seen === null || typeof seen === 'string');
}
